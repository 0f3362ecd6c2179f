// What C does with the samples: plain loops, and the libraries that Debian has. Compiled by native.mjs where there is a compiler.
// A line "NAME<tab>SIZE" on standard input is answered by lines "FORM<tab>MB a second of CPU", then an empty one.
//   native FOLDER
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { MOST = 64, LZ4_PREFIX = 4, ZSTD_HEADER = 8 };
static const double turn_seconds = 0.06;

struct samples {
  int count;
  uint8_t *bytes[MOST];
  uint32_t size[MOST];
};

static struct samples plain, stored;
static uint8_t *room;
static size_t room_size;
static volatile uint64_t sink;

// Declared here, since headers of these libraries come in packages of their own.
static int (*lz4_decompress)(const char *, char *, int, int);
static int (*lz4_compress)(const char *, char *, int, int);
static void *(*zstd_context)(void);
static size_t (*zstd_decompress)(void *, void *, size_t, const void *, size_t);
static int (*zlib_uncompress)(uint8_t *, unsigned long *, const uint8_t *, unsigned long);
static uint8_t *(*sha256)(const uint8_t *, size_t, uint8_t *);
static uint8_t *(*sha512)(const uint8_t *, size_t, uint8_t *);
static void *context;

static void *symbol(const char *library, const char *name) {
  void *handle = dlopen(library, RTLD_NOW);
  return handle == NULL ? NULL : dlsym(handle, name);
}

static void read_samples(const char *folder, const char *name, int size, struct samples *into) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s-%d", folder, name, size);
  FILE *file = fopen(path, "rb");
  if (file == NULL) {
    perror(path);
    exit(1);
  }
  for (int i = 0; i < into->count; i++) free(into->bytes[i]);
  into->count = 0;
  uint32_t length;
  while (into->count < MOST && fread(&length, 4, 1, file) == 1) {
    uint8_t *bytes = malloc(length);
    if (fread(bytes, 1, length, file) != length) exit(1);
    into->bytes[into->count] = bytes;
    into->size[into->count++] = length;
  }
  fclose(file);
}

static void fletcher4_scalar(int i) {
  const uint32_t *word = (const uint32_t *)plain.bytes[i], *end = word + plain.size[i] / 4;
  uint64_t a = 0, b = 0, c = 0, d = 0;
  for (; word < end; word++) {
    a += *word;
    b += a;
    c += b;
    d += c;
  }
  sink += a ^ b ^ c ^ d;
}

static void copy(int i) {
  memcpy(room, plain.bytes[i], plain.size[i]);
  sink += room[i];
}

static void run_lz4_decompress(int i) {
  sink += lz4_decompress((char *)stored.bytes[i] + LZ4_PREFIX, (char *)room, stored.size[i] - LZ4_PREFIX, plain.size[i]);
}

static void run_lz4_compress(int i) {
  sink += lz4_compress((char *)plain.bytes[i], (char *)room, plain.size[i], room_size);
}

static void run_zstd(int i) {
  // The magic number goes over the second word of ZFS's header.
  static const uint8_t magic[] = {0x28, 0xb5, 0x2f, 0xfd};
  uint8_t *frame = stored.bytes[i] + ZSTD_HEADER - sizeof magic;
  memcpy(frame, magic, sizeof magic);
  sink += zstd_decompress(context, room, plain.size[i], frame, stored.size[i] - ZSTD_HEADER + sizeof magic);
}

static void run_zlib(int i) {
  unsigned long size = plain.size[i];
  sink += zlib_uncompress(room, &size, stored.bytes[i], stored.size[i]);
}

static void run_sha256(int i) { sha256(plain.bytes[i], plain.size[i], room); }
static void run_sha512(int i) { sha512(plain.bytes[i], plain.size[i], room); }

static double cpu_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

static void turn(const char *form, void (*run)(int), int decompresses) {
  for (int i = 0; decompresses && i < plain.count; i++) {
    run(i);
    if (memcmp(room, plain.bytes[i], plain.size[i]) != 0) {
      fprintf(stderr, "%s comes to another result with sample %d\n", form, i);
      exit(1);
    }
  }
  double bytes = 0, start = cpu_seconds(), used;
  do {
    for (int i = 0; i < 8; i++) {
      int which = i % plain.count;
      run(which);
      bytes += plain.size[which];
    }
    used = cpu_seconds() - start;
  } while (used < turn_seconds);
  printf("%s\t%f\n", form, bytes / used / 1e6);
}

int main(int count, char **arguments) {
  if (count != 2) return 2;
  const char *folder = arguments[1];
  lz4_decompress = symbol("liblz4.so.1", "LZ4_decompress_safe");
  lz4_compress = symbol("liblz4.so.1", "LZ4_compress_default");
  zstd_context = symbol("libzstd.so.1", "ZSTD_createDCtx");
  zstd_decompress = symbol("libzstd.so.1", "ZSTD_decompressDCtx");
  zlib_uncompress = symbol("libz.so.1", "uncompress");
  sha256 = symbol("libcrypto.so.3", "SHA256");
  sha512 = symbol("libcrypto.so.3", "SHA512");
  if (zstd_context != NULL) context = zstd_context();
  char line[256];
  while (fgets(line, sizeof line, stdin) != NULL) {
    char *tab = strchr(line, '\t');
    if (tab == NULL) return 2;
    *tab = 0;
    int size = atoi(tab + 1);
    read_samples(folder, "plain", size, &plain);
    room_size = 2 * size + 1024;
    room = realloc(room, room_size);
    if (strcmp(line, "fletcher4") == 0) turn("C scalar loop", fletcher4_scalar, 0);
    if (strcmp(line, "fletcher2") == 0) turn("memcpy", copy, 1);
    if (strcmp(line, "lz4 decompress") == 0 && lz4_decompress != NULL) {
      read_samples(folder, "lz4", size, &stored);
      turn("liblz4", run_lz4_decompress, 1);
    }
    if (strcmp(line, "lz4 compress") == 0 && lz4_compress != NULL) turn("liblz4", run_lz4_compress, 0);
    if (strcmp(line, "zstd decompress") == 0 && context != NULL && zstd_decompress != NULL) {
      read_samples(folder, "zstd", size, &stored);
      turn("libzstd", run_zstd, 1);
    }
    if (strcmp(line, "inflate") == 0 && zlib_uncompress != NULL) {
      read_samples(folder, "zlib", size, &stored);
      turn("zlib", run_zlib, 1);
    }
    if (strcmp(line, "sha256") == 0 && sha256 != NULL) turn("libcrypto", run_sha256, 0);
    if (strcmp(line, "sha512") == 0 && sha512 != NULL) turn("libcrypto", run_sha512, 0);
    printf("\n");
    fflush(stdout);
  }
  return 0;
}
