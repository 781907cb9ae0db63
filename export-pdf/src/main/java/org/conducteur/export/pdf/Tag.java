package org.conducteur.export.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of the structure tree. Tags are made while text is laid out and written when the first
 * thing in them is drawn, so that siblings stand in the order in which they are read.
 */
final class Tag {
  private final PdfName role;
  private final @Nullable Tag parent;
  private @Nullable String language;
  private @Nullable LinkTarget link;
  private @Nullable String id;
  private @Nullable String actualText;
  private @Nullable String alternate;
  private @Nullable String title;
  private @Nullable PdfDictionary attributes;
  private @Nullable PdfStructElem element;

  private Tag(PdfName role, @Nullable Tag parent) {
    this.role = role;
    this.parent = parent;
  }

  static Tag root(String language) {
    Tag root = new Tag(PdfName.Document, null);
    root.language = language;
    return root;
  }

  Tag child(String childRole) {
    return new Tag(new PdfName(childRole), this);
  }

  Tag child(PdfName childRole) {
    return new Tag(childRole, this);
  }

  Tag language(String tag) {
    language = tag;
    return this;
  }

  Tag link(LinkTarget target) {
    link = target;
    return this;
  }

  Tag id(String value) {
    id = value;
    return this;
  }

  /** What it says, where that is not drawn. */
  Tag actualText(String text) {
    actualText = text;
    return this;
  }

  Tag attribute(PdfName owner, PdfName key, PdfObject value) {
    attributes(owner).put(key, value);
    return this;
  }

  /** A name of the element that is not drawn. */
  Tag title(String text) {
    title = text;
    return this;
  }

  /** What stands for a picture where it is not seen. */
  Tag alternate(String text) {
    alternate = text;
    return this;
  }

  /** Where a picture stands on its page. */
  Tag box(float left, float bottom, float right, float top) {
    return attribute(
        PdfName.Layout, PdfName.BBox, new PdfArray(new float[] {left, bottom, right, top}));
  }

  Tag columns(int span) {
    if (span > 1) {
      attributes(PdfName.Table).put(PdfName.ColSpan, new PdfNumber(span));
    }
    return this;
  }

  private PdfDictionary attributes(PdfName owner) {
    if (attributes == null) {
      attributes = new PdfDictionary();
      attributes.put(PdfName.O, owner);
    }
    return attributes;
  }

  PdfName role() {
    return role;
  }

  /** The language of the text in it. */
  String language() {
    Tag tag = this;
    while (tag.language == null && tag.parent != null) {
      tag = tag.parent;
    }
    return tag.language == null ? "" : tag.language;
  }

  /** The nearest tag around it, or itself, that leads somewhere. */
  Optional<Tag> linking() {
    for (Tag tag = this; tag != null; tag = tag.parent) {
      if (tag.link != null) {
        return Optional.of(tag);
      }
    }
    return Optional.empty();
  }

  Optional<LinkTarget> link() {
    return Optional.ofNullable(link);
  }

  /** The element in the file, made and put into its parent when it is first asked for. */
  PdfStructElem element(PdfDocument pdf) {
    PdfStructElem made = element;
    if (made == null) {
      made = new PdfStructElem(pdf, role);
      if (parent == null) {
        pdf.getStructTreeRoot().addKid(made);
      } else {
        parent.element(pdf).addKid(made);
      }
      describe(made);
      element = made;
    }
    return made;
  }

  private void describe(PdfStructElem made) {
    if (language != null) {
      made.setLang(new PdfString(language));
    }
    if (id != null) {
      made.setStructureElementId(new PdfString(id));
    }
    if (title != null && !title.isEmpty()) {
      made.put(PdfName.T, new PdfString(title, PdfEncodings.UNICODE_BIG));
    }
    if (alternate != null) {
      made.put(PdfName.Alt, new PdfString(alternate, PdfEncodings.UNICODE_BIG));
    }
    if (actualText != null) {
      made.setActualText(new PdfString(actualText, PdfEncodings.UNICODE_BIG));
    }
    if (attributes != null) {
      made.setAttributes(new PdfArray(attributes));
    }
  }
}
