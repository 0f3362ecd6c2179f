/*
 * Prints, as JSON, which bits each accessor macro of OpenZFS sets: a zeroed structure, the greatest value, the words that changed.
 * Macros that shift a byte offset down would lose their top bits that way, so for those the bit field itself is set.
 */
#include "headers.h"
#include <stdio.h>
#include <string.h>

static int rows;

static void show(const char *name, const uint64_t *words, size_t count)
{
	printf("%s\n  \"%s\": {", rows++ ? "," : "", name);
	for (size_t i = 0, shown = 0; i < count; i++)
		if (words[i] != 0)
			printf("%s\"%zu\": \"0x%016llx\"", shown++ ? ", " : "", i, (unsigned long long)words[i]);
	printf("}");
}

#define MASK(type, name, set) do { \
	type value; type *it = &value; \
	memset(it, 0, sizeof (value)); \
	set; \
	show(name, (const uint64_t *)it, sizeof (value) / 8); \
} while (0)

#define ALL (~0ULL)

int main(void)
{
	printf("{");
	MASK(blkptr_t, "blkptr_t.lsize", BF64_SET(it->blk_prop, 0, SPA_LSIZEBITS, ALL));
	MASK(blkptr_t, "blkptr_t.psize", BF64_SET(it->blk_prop, 16, SPA_PSIZEBITS, ALL));
	MASK(blkptr_t, "blkptr_t.compress", BP_SET_COMPRESS(it, ALL));
	MASK(blkptr_t, "blkptr_t.embedded", BP_SET_EMBEDDED(it, ALL));
	MASK(blkptr_t, "blkptr_t.checksum", BP_SET_CHECKSUM(it, ALL));
	MASK(blkptr_t, "blkptr_t.type", BP_SET_TYPE(it, ALL));
	MASK(blkptr_t, "blkptr_t.level", BP_SET_LEVEL(it, ALL));
	MASK(blkptr_t, "blkptr_t.crypt", BP_SET_CRYPT(it, ALL));
	MASK(blkptr_t, "blkptr_t.dedup", BP_SET_DEDUP(it, ALL));
	MASK(blkptr_t, "blkptr_t.byteorder", BP_SET_BYTEORDER(it, ALL));
#ifdef BP_SET_REWRITE
	MASK(blkptr_t, "blkptr_t.rewrite", BP_SET_REWRITE(it, ALL));
#endif
	MASK(blkptr_t, "blkptr_t.embedded.lsize", BPE_SET_LSIZE(it, 1ULL << 25));
	MASK(blkptr_t, "blkptr_t.embedded.psize", BPE_SET_PSIZE(it, 1ULL << 7));
	MASK(blkptr_t, "blkptr_t.embedded.etype", BPE_SET_ETYPE(it, ALL));
	MASK(blkptr_t, "blkptr_t.encrypted.iv2", BF64_SET(it->blk_fill, 32, 32, ALL));
	MASK(dva_t, "dva_t.asize", BF64_SET(it->dva_word[0], 0, SPA_ASIZEBITS, ALL));
	MASK(dva_t, "dva_t.vdev", DVA_SET_VDEV(it, ALL));
	MASK(dva_t, "dva_t.offset", BF64_SET(it->dva_word[1], 0, 63, ALL));
	MASK(dva_t, "dva_t.gang", DVA_SET_GANG(it, ALL));
#ifdef RRSS_SET_STATE
	MASK(uberblock_t, "uberblock_t.reflow_scratch_state", RRSS_SET_STATE(it, ALL));
#endif
	MASK(ddt_key_t, "ddt_key_t.compress", DDK_SET_COMPRESS(it, ALL));
	MASK(ddt_key_t, "ddt_key_t.crypt", DDK_SET_CRYPT(it, ALL));
	printf("\n}\n");
	return 0;
}
