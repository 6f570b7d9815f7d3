// SPDX-FileCopyrightText: 2026 The Diaban authors
// SPDX-License-Identifier: Apache-2.0
#include "src/cartography/palette_table.h"

namespace diaban {

namespace {

// The colours of data/palettes.json (a test compares them), RRGGBB one after the other: the sets of 3, 4, ... classes,
// or the stops of a continuous ramp. Sources and licences: data/palettes.README.md.
// clang-format off
constexpr PaletteEntry kTable[] = {
    {"Accent", PaletteKind::Qualitative, 8, {"200000", "112222", "000000"},
     "7fc97fbeaed4fdc0867fc97fbeaed4fdc086ffff997fc97fbeaed4fdc086ffff99386cb07fc97fbeaed4fdc086ffff99386cb0"
     "f0027f7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b177fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"},
    {"Blues", PaletteKind::Sequential, 9, {"1111111", "1200000", "1000000"},
     "deebf79ecae13182bdeff3ffbdd7e76baed62171b5eff3ffbdd7e76baed63182bd08519ceff3ffc6dbef9ecae16baed63182bd"
     "08519ceff3ffc6dbef9ecae16baed64292c62171b5084594f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594f7fbff"
     "deebf7c6dbef9ecae16baed64292c62171b508519c08306b"},
    {"BrBG", PaletteKind::Diverging, 9, {"1111111", "1111000", "0000000"},
     "d8b365f5f5f55ab4aca6611adfc27d80cdc1018571a6611adfc27df5f5f580cdc10185718c510ad8b365f6e8c3c7eae55ab4ac"
     "01665e8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e8c510a"
     "bf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e"},
    {"BuGn", PaletteKind::Sequential, 9, {"1111111", "1120000", "1200000"},
     "e5f5f999d8c92ca25fedf8fbb2e2e266c2a4238b45edf8fbb2e2e266c2a42ca25f006d2cedf8fbccece699d8c966c2a42ca25f"
     "006d2cedf8fbccece699d8c966c2a441ae76238b45005824f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824f7fcfd"
     "e5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b"},
    {"BuPu", PaletteKind::Sequential, 9, {"1111111", "1122000", "1200000"},
     "e0ecf49ebcda8856a7edf8fbb3cde38c96c688419dedf8fbb3cde38c96c68856a7810f7cedf8fbbfd3e69ebcda8c96c68856a7"
     "810f7cedf8fbbfd3e69ebcda8c96c68c6bb188419d6e016bf7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016bf7fcfd"
     "e0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b"},
    {"cividis", PaletteKind::Sequential, 0, {"1111111", "", ""},
     "00224e00285b002e6a0433711a386f273e6e32436d3b496c434e6c4b546c52596d5a5f6e61656f686a716f70737576767c7b78"
     "8481798b8778938d789b9376a39a75aba072b3a670bbad6cc3b469ccba64d4c15fddc958e6d051efd748f8df3cfee838"},
    {"Dark2", PaletteKind::Qualitative, 8, {"122200", "111111", "000000"},
     "1b9e77d95f027570b31b9e77d95f027570b3e7298a1b9e77d95f027570b3e7298a66a61e1b9e77d95f027570b3e7298a66a61e"
     "e6ab021b9e77d95f027570b3e7298a66a61ee6ab02a6761d1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"},
    {"GnBu", PaletteKind::Sequential, 9, {"1111111", "1112220", "1200000"},
     "e0f3dba8ddb543a2caf0f9e8bae4bc7bccc42b8cbef0f9e8bae4bc7bccc443a2ca0868acf0f9e8ccebc5a8ddb57bccc443a2ca"
     "0868acf0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589ef7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589ef7fcf0"
     "e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081"},
    {"Greens", PaletteKind::Sequential, 9, {"1111111", "1000000", "1200000"},
     "e5f5e0a1d99b31a354edf8e9bae4b374c476238b45edf8e9bae4b374c47631a354006d2cedf8e9c7e9c0a1d99b74c47631a354"
     "006d2cedf8e9c7e9c0a1d99b74c47641ab5d238b45005a32f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32f7fcf5"
     "e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b"},
    {"Greys", PaletteKind::Sequential, 9, {"1111111", "1120000", "1000000"},
     "f0f0f0bdbdbd636363f7f7f7cccccc969696525252f7f7f7cccccc969696636363252525f7f7f7d9d9d9bdbdbd969696636363"
     "252525f7f7f7d9d9d9bdbdbd969696737373525252252525fffffff0f0f0d9d9d9bdbdbd969696737373525252252525ffffff"
     "f0f0f0d9d9d9bdbdbd969696737373525252252525000000"},
    {"inferno", PaletteKind::Sequential, 0, {"1111111", "", ""},
     "0000040403120b0724150b37210c4a2e0a5a3c09654a0c6b57106d63146e70196e7d1e6d89226a962766a32b61af315cbb3755"
     "c63e4dd14644db4f3be35932eb6528f1711ef67f14f98d0afb9c06fcab0ffbba1ff9ca32f5d949f2e865f3f586fcffa4"},
    {"magma", PaletteKind::Sequential, 0, {"1111111", "", ""},
     "0000040303110a0822130d331d114628115a36106a430f7650127c5d177f691c817621818226818f2a819c2e7fa9327db63779"
     "c33b75cf4170db486ae65163ee5c5ef5695cf9785dfb8761fd9668fea571feb47bfec387fed194fde0a2fceeb0fcfdbf"},
    {"Oranges", PaletteKind::Sequential, 9, {"1111111", "1200000", "1220000"},
     "fee6cefdae6be6550dfeeddefdbe85fd8d3cd94701feeddefdbe85fd8d3ce6550da63603feeddefdd0a2fdae6bfd8d3ce6550d"
     "a63603feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04fff5eb"
     "fee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704"},
    {"OrRd", PaletteKind::Sequential, 9, {"1111111", "1100000", "1120000"},
     "fee8c8fdbb84e34a33fef0d9fdcc8afc8d59d7301ffef0d9fdcc8afc8d59e34a33b30000fef0d9fdd49efdbb84fc8d59e34a33"
     "b30000fef0d9fdd49efdbb84fc8d59ef6548d7301f990000fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000fff7ec"
     "fee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000"},
    {"Paired", PaletteKind::Qualitative, 9, {"1122220", "1111122", "0000000"},
     "a6cee31f78b4b2df8aa6cee31f78b4b2df8a33a02ca6cee31f78b4b2df8a33a02cfb9a99a6cee31f78b4b2df8a33a02cfb9a99"
     "e31a1ca6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fa6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00a6cee3"
     "1f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d6"},
    {"Pastel1", PaletteKind::Qualitative, 9, {"2000000", "2220000", "0000000"},
     "fbb4aeb3cde3ccebc5fbb4aeb3cde3ccebc5decbe4fbb4aeb3cde3ccebc5decbe4fed9a6fbb4aeb3cde3ccebc5decbe4fed9a6"
     "ffffccfbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecfbb4ae"
     "b3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"},
    {"Pastel2", PaletteKind::Qualitative, 8, {"200000", "200000", "000000"},
     "b3e2cdfdcdaccbd5e8b3e2cdfdcdaccbd5e8f4cae4b3e2cdfdcdaccbd5e8f4cae4e6f5c9b3e2cdfdcdaccbd5e8f4cae4e6f5c9"
     "fff2aeb3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2ccb3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"},
    {"PiYG", PaletteKind::Diverging, 9, {"1111111", "1120000", "0000000"},
     "e9a3c9f7f7f7a1d76ad01c8bf1b6dab8e1864dac26d01c8bf1b6daf7f7f7b8e1864dac26c51b7de9a3c9fde0efe6f5d0a1d76a"
     "4d9221c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221c51b7d"
     "de77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221"},
    {"PRGn", PaletteKind::Diverging, 9, {"1111111", "1111000", "0000000"},
     "af8dc3f7f7f77fbf7b7b3294c2a5cfa6dba00088377b3294c2a5cff7f7f7a6dba0008837762a83af8dc3e7d4e8d9f0d37fbf7b"
     "1b7837762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837762a83"
     "9970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837"},
    {"PuBu", PaletteKind::Sequential, 9, {"1111111", "1220000", "1200000"},
     "ece7f2a6bddb2b8cbef1eef6bdc9e174a9cf0570b0f1eef6bdc9e174a9cf2b8cbe045a8df1eef6d0d1e6a6bddb74a9cf2b8cbe"
     "045a8df1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7bfff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7bfff7fb"
     "ece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858"},
    {"PuBuGn", PaletteKind::Sequential, 9, {"1111111", "1220000", "1200000"},
     "ece2f0a6bddb1c9099f6eff7bdc9e167a9cf02818af6eff7bdc9e167a9cf1c9099016c59f6eff7d0d1e6a6bddb67a9cf1c9099"
     "016c59f6eff7d0d1e6a6bddb67a9cf3690c002818a016450fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450fff7fb"
     "ece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636"},
    {"PuOr", PaletteKind::Diverging, 9, {"1111111", "1122000", "1100000"},
     "f1a340f7f7f7998ec3e66101fdb863b2abd25e3c99e66101fdb863f7f7f7b2abd25e3c99b35806f1a340fee0b6d8daeb998ec3"
     "542788b35806f1a340fee0b6f7f7f7d8daeb998ec3542788b35806e08214fdb863fee0b6d8daebb2abd28073ac542788b35806"
     "e08214fdb863fee0b6f7f7f7d8daebb2abd28073ac542788"},
    {"PuRd", PaletteKind::Sequential, 9, {"1111111", "1110000", "1200000"},
     "e7e1efc994c7dd1c77f1eef6d7b5d8df65b0ce1256f1eef6d7b5d8df65b0dd1c77980043f1eef6d4b9dac994c7df65b0dd1c77"
     "980043f1eef6d4b9dac994c7df65b0e7298ace125691003ff7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003ff7f4f9"
     "e7e1efd4b9dac994c7df65b0e7298ace125698004367001f"},
    {"Purples", PaletteKind::Sequential, 9, {"1111111", "1000000", "1200000"},
     "efedf5bcbddc756bb1f2f0f7cbc9e29e9ac86a51a3f2f0f7cbc9e29e9ac8756bb154278ff2f0f7dadaebbcbddc9e9ac8756bb1"
     "54278ff2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486fcfbfd"
     "efedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d"},
    {"RdBu", PaletteKind::Diverging, 9, {"1111111", "1111000", "0000000"},
     "ef8a62f7f7f767a9cfca0020f4a58292c5de0571b0ca0020f4a582f7f7f792c5de0571b0b2182bef8a62fddbc7d1e5f067a9cf"
     "2166acb2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166acb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166acb2182b"
     "d6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac"},
    {"RdGy", PaletteKind::Diverging, 9, {"2222222", "1112000", "0000000"},
     "ef8a62ffffff999999ca0020f4a582bababa404040ca0020f4a582ffffffbababa404040b2182bef8a62fddbc7e0e0e0999999"
     "4d4d4db2182bef8a62fddbc7ffffffe0e0e09999994d4d4db2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4db2182b"
     "d6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d"},
    {"RdPu", PaletteKind::Sequential, 9, {"1111111", "1112000", "1200000"},
     "fde0ddfa9fb5c51b8afeebe2fbb4b9f768a1ae017efeebe2fbb4b9f768a1c51b8a7a0177feebe2fcc5c0fa9fb5f768a1c51b8a"
     "7a0177feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177fff7f3"
     "fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a"},
    {"RdYlBu", PaletteKind::Diverging, 9, {"1111111", "1111200", "0000000"},
     "fc8d59ffffbf91bfdbd7191cfdae61abd9e92c7bb6d7191cfdae61ffffbfabd9e92c7bb6d73027fc8d59fee090e0f3f891bfdb"
     "4575b4d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4d73027"
     "f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4"},
    {"RdYlGn", PaletteKind::Diverging, 9, {"2220000", "1112000", "0000000"},
     "fc8d59ffffbf91cf60d7191cfdae61a6d96a1a9641d7191cfdae61ffffbfa6d96a1a9641d73027fc8d59fee08bd9ef8b91cf60"
     "1a9850d73027fc8d59fee08bffffbfd9ef8b91cf601a9850d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850d73027"
     "f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850"},
    {"Reds", PaletteKind::Sequential, 9, {"1111111", "1220000", "1200000"},
     "fee0d2fc9272de2d26fee5d9fcae91fb6a4acb181dfee5d9fcae91fb6a4ade2d26a50f15fee5d9fcbba1fc9272fb6a4ade2d26"
     "a50f15fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000dfff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000dfff5f0"
     "fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d"},
    {"Set1", PaletteKind::Qualitative, 9, {"2222222", "1111111", "0000000"},
     "e41a1c377eb84daf4ae41a1c377eb84daf4a984ea3e41a1c377eb84daf4a984ea3ff7f00e41a1c377eb84daf4a984ea3ff7f00"
     "ffff33e41a1c377eb84daf4a984ea3ff7f00ffff33a65628e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bfe41a1c"
     "377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"},
    {"Set2", PaletteKind::Qualitative, 8, {"122200", "111222", "000000"},
     "66c2a5fc8d628da0cb66c2a5fc8d628da0cbe78ac366c2a5fc8d628da0cbe78ac3a6d85466c2a5fc8d628da0cbe78ac3a6d854"
     "ffd92f66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c49466c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"},
    {"Set3", PaletteKind::Qualitative, 9, {"2200000", "1111112", "1222222"},
     "8dd3c7ffffb3bebada8dd3c7ffffb3bebadafb80728dd3c7ffffb3bebadafb807280b1d38dd3c7ffffb3bebadafb807280b1d3"
     "fdb4628dd3c7ffffb3bebadafb807280b1d3fdb462b3de698dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde58dd3c7"
     "ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9"},
    {"Spectral", PaletteKind::Diverging, 9, {"2220000", "1110000", "1110000"},
     "fc8d59ffffbf99d594d7191cfdae61abdda42b83bad7191cfdae61ffffbfabdda42b83bad53e4ffc8d59fee08be6f59899d594"
     "3288bdd53e4ffc8d59fee08bffffbfe6f59899d5943288bdd53e4ff46d43fdae61fee08be6f598abdda466c2a53288bdd53e4f"
     "f46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd"},
    {"viridis", PaletteKind::Sequential, 0, {"1111111", "", ""},
     "440154470d6048186a482374472d7b4536814240863f49893b528b375a8d33638d2f6a8e2c728e297a8e26818e23898e21908c"
     "1f988b1f9f8821a68528ae8031b57b3ebc744cc26c5dc9636ece5882d34c96d83fabdc32c0df24d5e21aeae51afde725"},
    {"YlGn", PaletteKind::Sequential, 9, {"1111111", "1110000", "1200000"},
     "f7fcb9addd8e31a354ffffccc2e69978c679238443ffffccc2e69978c67931a354006837ffffccd9f0a3addd8e78c67931a354"
     "006837ffffccd9f0a3addd8e78c67941ab5d238443005a32ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32ffffe5"
     "f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529"},
    {"YlGnBu", PaletteKind::Sequential, 9, {"1111111", "1112220", "1200000"},
     "edf8b17fcdbb2c7fb8ffffcca1dab441b6c4225ea8ffffcca1dab441b6c42c7fb8253494ffffccc7e9b47fcdbb41b6c42c7fb8"
     "253494ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84ffffd9"
     "edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58"},
    {"YlOrBr", PaletteKind::Sequential, 9, {"1111111", "1120000", "1220000"},
     "fff7bcfec44fd95f0effffd4fed98efe9929cc4c02ffffd4fed98efe9929d95f0e993404ffffd4fee391fec44ffe9929d95f0e"
     "993404ffffd4fee391fec44ffe9929ec7014cc4c028c2d04ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04ffffe5"
     "fff7bcfee391fec44ffe9929ec7014cc4c02993404662506"},
    {"YlOrRd", PaletteKind::Sequential, 9, {"1111111", "1122000", "1220000"},
     "ffeda0feb24cf03b20ffffb2fecc5cfd8d3ce31a1cffffb2fecc5cfd8d3cf03b20bd0026ffffb2fed976feb24cfd8d3cf03b20"
     "bd0026ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026ffffcc"
     "ffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026"},
};
// clang-format on

} // namespace

std::span<const PaletteEntry> paletteTable() noexcept {
    return kTable;
}

} // namespace diaban
