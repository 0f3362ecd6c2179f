#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <errno.h>
#include <libnvpair.h>
static void put(nvlist_t *l, const char *name, int enc) {
  char *buf = NULL; size_t len = 0; int e = nvlist_pack(l, &buf, &len, enc, 0);
  if (e) { fprintf(stderr, "%s: %d\n", name, e); exit(1); }
  FILE *f = fopen(name, "wb"); fwrite(buf, 1, len, f); fclose(f); free(buf);
}
static void both(nvlist_t *l, const char *base) {
  char n[100]; snprintf(n, 100, "%s.xdr.bin", base); put(l, n, NV_ENCODE_XDR);
  snprintf(n, 100, "%s.native.bin", base); put(l, n, NV_ENCODE_NATIVE);
}
static void scalars(nvlist_t *l, int neg) {
  nvlist_add_boolean(l, "flag");
  nvlist_add_boolean_value(l, "yes", 1); nvlist_add_boolean_value(l, "no", 0);
  nvlist_add_byte(l, "byte", neg ? 0xfe : 0x7e);
  nvlist_add_int8(l, "int8", neg ? -5 : 5); nvlist_add_uint8(l, "uint8", neg ? 200 : 100);
  nvlist_add_int16(l, "int16", neg ? -300 : 300); nvlist_add_uint16(l, "uint16", 65535);
  nvlist_add_int32(l, "int32", -70000); nvlist_add_uint32(l, "uint32", 4000000000u);
  nvlist_add_int64(l, "int64", -5000000000ll); nvlist_add_uint64(l, "uint64", 18446744073709551615ull);
  nvlist_add_hrtime(l, "hrtime", 1234567890123456789ll);
  nvlist_add_double(l, "double", -0.15625);
  nvlist_add_string(l, "string", "text \xc3\xa4"); nvlist_add_string(l, "empty string", "");
}
int main(int argc, char **argv) {
  nvlist_t *l, *in, *in2, *deep; 
  if (argc == 3) { /* check: unpack argv[1], pack again in argv[2] encoding to stdout */
    FILE *f = fopen(argv[1], "rb"); static char b[1<<20]; size_t n = fread(b, 1, sizeof b, f);
    int e = nvlist_unpack(b, n, &l, 0); if (e) { fprintf(stderr, "unpack %d\n", e); return 1; }
    char *buf = NULL; size_t len = 0; e = nvlist_pack(l, &buf, &len, atoi(argv[2]), 0); if (e) return 2;
    fwrite(buf, 1, len, stdout); return 0;
  }
  nvlist_alloc(&l, NV_UNIQUE_NAME, 0); scalars(l, 0); both(l, "scalars"); nvlist_free(l);
  nvlist_alloc(&l, NV_UNIQUE_NAME, 0); scalars(l, 1);
  { int8_t a[] = {-1, 2, -128}; uchar_t b[] = {255, 0, 128}; int16_t c[] = {-2, 3};
    nvlist_add_int8_array(l, "int8s", a, 3); nvlist_add_uint8_array(l, "uint8s", b, 3); nvlist_add_int16_array(l, "int16s", c, 2); }
  both(l, "negative-userland"); nvlist_free(l);

  nvlist_alloc(&l, NV_UNIQUE_NAME, 0);
  { boolean_t bo[] = {1, 0, 1}; uchar_t by[] = {1, 2, 3, 250, 5}; int8_t i8[] = {1, 2, 127}; uint8_t u8[] = {1, 2, 100, 3, 4};
    int16_t i16[] = {1, 3000, 5}; uint16_t u16[] = {1, 65535}; int32_t i32[] = {-1, 2, -3}; uint32_t u32[] = {4000000000u, 2};
    int64_t i64[] = {-1, 5000000000ll, -3}; uint64_t u64[] = {1, 18446744073709551615ull}; char *st[] = {"", "a", "longer than eight", "\xff\xfe"};
    nvlist_add_boolean_array(l, "boolean_array", bo, 3); nvlist_add_byte_array(l, "byte_array", by, 5); nvlist_add_int8_array(l, "int8_array", i8, 3);
    nvlist_add_uint8_array(l, "uint8_array", u8, 5); nvlist_add_int16_array(l, "int16_array", i16, 3); nvlist_add_uint16_array(l, "uint16_array", u16, 2);
    nvlist_add_int32_array(l, "int32_array", i32, 3); nvlist_add_uint32_array(l, "uint32_array", u32, 2); nvlist_add_int64_array(l, "int64_array", i64, 3);
    nvlist_add_uint64_array(l, "uint64_array", u64, 2); nvlist_add_string_array(l, "string_array", st, 4); }
  both(l, "arrays"); nvlist_free(l);

  nvlist_alloc(&l, NV_UNIQUE_NAME, 0);
  { nvlist_alloc(&in, NV_UNIQUE_NAME, 0); int32_t x[1]; uint64_t y[1]; uchar_t z[1]; boolean_t b[1]; int8_t c[1]; int16_t d[1]; char *s[1];
    nvlist_add_int32_array(l, "int32_array", x, 0); nvlist_add_uint64_array(l, "uint64_array", y, 0); nvlist_add_byte_array(l, "byte_array", z, 0);
    nvlist_add_boolean_array(l, "boolean_array", b, 0); nvlist_add_int8_array(l, "int8_array", c, 0); nvlist_add_int16_array(in, "int16_array", d, 0);
    nvlist_add_string_array(l, "string_array", s, 0); nvlist_add_nvlist_array(l, "nvlist_array", NULL, 0);
    nvlist_add_nvlist(l, "inner", in); nvlist_add_uint64(l, "after", 7); nvlist_free(in); }
  both(l, "empty-arrays"); nvlist_free(l);

  nvlist_alloc(&l, NV_UNIQUE_NAME, 0); nvlist_alloc(&in, NV_UNIQUE_NAME, 0); nvlist_alloc(&in2, 0, 0); nvlist_alloc(&deep, NV_UNIQUE_NAME_TYPE, 0);
  nvlist_add_string(deep, "type", "disk"); nvlist_add_uint64(deep, "value", 3);
  nvlist_add_uint64(in, "id", 1); nvlist_add_nvlist(in, "deep", deep);
  { nvlist_t *arr[] = {in, in2, deep}; nvlist_add_uint64(in2, "id", 2); nvlist_add_nvlist_array(l, "children", arr, 3); }
  nvlist_add_nvlist(l, "inner", in); nvlist_add_boolean(l, "last");
  both(l, "nested"); nvlist_free(l);

  nvlist_alloc(&l, 0, 0); /* names repeat, look like numbers, are no UTF-8 */
  nvlist_add_uint64(l, "b", 1); nvlist_add_string(l, "b", "two"); nvlist_add_uint64(l, "10", 3); nvlist_add_uint64(l, "9", 4);
  nvlist_add_boolean(l, "__proto__"); nvlist_add_uint64(l, "b", 5); nvlist_add_string(l, "n\xff\x80me", "v\xe4lue"); nvlist_add_uint64(l, "", 6);
  both(l, "odd-names"); nvlist_free(l);
  nvlist_alloc(&l, NV_UNIQUE_NAME, 0); both(l, "empty"); nvlist_free(l);
  return 0;
}
