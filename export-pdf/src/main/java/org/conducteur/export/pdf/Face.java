package org.conducteur.export.pdf;

/** The faces that text may be set in. */
enum Face {
  /** The faces of the town's own font, whose files come with the document. */
  BRAND(""),
  BRAND_BOLD(""),
  BRAND_ITALIC(""),
  BRAND_BOLD_ITALIC(""),
  SANS("fonts/ttf/SourceSansPro/SourceSansPro-Regular.ttf"),
  SANS_BOLD("fonts/ttf/SourceSansPro/SourceSansPro-Bold.ttf"),
  SANS_ITALIC("fonts/ttf/SourceSansPro/SourceSansPro-Italic.ttf"),
  SANS_BOLD_ITALIC("fonts/ttf/SourceSansPro/SourceSansPro-BoldItalic.ttf"),
  /** For the characters that the faces above lack. */
  WIDE("net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
  WIDE_BOLD("net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf"),
  /** Symbols, pictographs, and scripts from all over the world but for the ideographs of Asia. */
  WORLD("fonts/ttf/Kurinto/KurintoSans-Rg.ttf"),
  /** Ideographs, kana and hangul; large, and so only where a program brings the font itself. */
  IDEOGRAPHS("fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf"),
  MONO("net/sf/jasperreports/fonts/dejavu/DejaVuSansMono.ttf");

  private final String resource;

  Face(String resource) {
    this.resource = resource;
  }

  /** The file in a library's jar; empty for the faces of a brand. */
  String resource() {
    return resource;
  }
}
