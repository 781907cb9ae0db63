package org.conducteur.export.office.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;

/** Writes spans as runs into paragraphs of one part of the file. */
final class RunWriting {
  private static final String EMPHASIS = "Emphasis";
  private static final String STRONG = "Strong";
  private static final String CODE = "HTMLCode";
  private static final String LINK = "Hyperlink";

  private final PackagePart part;
  private final NoteCalls notes;
  private final Map<String, String> links = new HashMap<>();

  /** What becomes of the notes that a paragraph calls. */
  interface NoteCalls {
    void call(Span.Note note, CTP paragraph);
  }

  RunWriting(PackagePart part, NoteCalls notes) {
    this.part = part;
    this.notes = notes;
  }

  /**
   * Writes spans.
   *
   * @param spans the spans
   * @param size size in half points; 0 for that of the style
   * @param paragraph where to
   */
  void write(List<Span> spans, int size, CTP paragraph) {
    Optional<String> open = Optional.empty();
    CTHyperlink link = null;
    for (Span span : spans) {
      if (span instanceof Span.Words words) {
        Optional<String> target = words.look().link();
        if (target.isEmpty()) {
          link = null;
        } else if (link == null || !target.equals(open)) {
          link = paragraph.addNewHyperlink();
          link.setId(relation(target.get()));
        }
        open = target;
        CTR run = link == null ? paragraph.addNewR() : link.addNewR();
        look(words.look(), size, run);
        text(run, words.text());
      } else if (span instanceof Span.Break) {
        (link == null ? paragraph.addNewR() : link.addNewR()).addNewBr();
      } else if (span instanceof Span.Note note) {
        link = null;
        notes.call(note, paragraph);
      }
    }
  }

  /** Words alone, all inside one link. */
  static void writeInside(List<Span> spans, CTHyperlink link) {
    for (Span span : spans) {
      if (span instanceof Span.Words words) {
        CTR run = link.addNewR();
        look(words.look(), 0, run);
        text(run, words.text());
      }
    }
  }

  private String relation(String target) {
    return links.computeIfAbsent(
        target,
        address ->
            part.addExternalRelationship(address, XWPFRelation.HYPERLINK.getRelation()).getId());
  }

  /** In the order of the schema, which Word insists on and POI does not keep. */
  private static void look(Span.Look look, int size, CTR run) {
    if (size == 0 && look.equals(Span.Look.PLAIN)) {
      return;
    }
    CTRPr properties = run.addNewRPr();
    Optional<String> style = styleOf(look);
    style.ifPresent(id -> properties.addNewRStyle().setVal(id));
    look.script().ifPresent(script -> font(script, properties.addNewRFonts()));
    if (look.strong() && !style.equals(Optional.of(STRONG))) {
      properties.addNewB();
      properties.addNewBCs();
    }
    if (look.emphasis() && !style.equals(Optional.of(EMPHASIS))) {
      properties.addNewI();
      properties.addNewICs();
    }
    if (size > 0) {
      properties.addNewSz().setVal(BigInteger.valueOf(size));
      properties.addNewSzCs().setVal(BigInteger.valueOf(size));
    }
    if (look.rightToLeft()) {
      properties.addNewRtl();
    }
    language(look, properties);
  }

  private static void font(Script script, CTFonts fonts) {
    switch (script.kind()) {
      case EAST_ASIAN -> {
        fonts.setHint(STHint.EAST_ASIA);
        fonts.setEastAsia(script.font());
      }
      case COMPLEX -> fonts.setCs(script.font());
      case SIGN -> {
        fonts.setAscii(script.font());
        fonts.setHAnsi(script.font());
        fonts.setEastAsia(script.font());
        fonts.setCs(script.font());
      }
    }
  }

  /** Word has a language for each of the three fonts of a run. */
  private static void language(Span.Look look, CTRPr properties) {
    Optional<String> likely =
        look.script().map(Script::language).filter(language -> !language.isEmpty());
    Optional<String> tag = look.language().or(() -> likely);
    if (tag.isEmpty()) {
      return;
    }
    CTLanguage language = properties.addNewLang();
    Optional<Script.Kind> kind = look.script().map(Script::kind);
    if (look.rightToLeft() || kind.equals(Optional.of(Script.Kind.COMPLEX))) {
      language.setBidi(tag.get());
    } else if (kind.equals(Optional.of(Script.Kind.EAST_ASIAN))) {
      language.setEastAsia(tag.get());
    } else {
      language.setVal(tag.get());
    }
  }

  private static Optional<String> styleOf(Span.Look look) {
    if (look.link().isPresent()) {
      return Optional.of(LINK);
    }
    if (look.code()) {
      return Optional.of(CODE);
    }
    if (look.strong()) {
      return Optional.of(STRONG);
    }
    return look.emphasis() ? Optional.of(EMPHASIS) : Optional.empty();
  }

  static void text(CTR run, String words) {
    CTText text = run.addNewT();
    text.setStringValue(words);
    text.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  static void instruction(CTR run, String words) {
    CTText text = run.addNewInstrText();
    text.setStringValue(words);
    text.setSpace(SpaceAttribute.Space.PRESERVE);
  }

  static void field(CTR run, STFldCharType.Enum mark) {
    run.addNewFldChar().setFldCharType(mark);
  }
}
