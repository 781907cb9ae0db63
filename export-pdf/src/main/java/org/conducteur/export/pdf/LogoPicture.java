package org.conducteur.export.pdf;

import com.itextpdf.io.image.ImageData;
import com.itextpdf.kernel.pdf.xobject.PdfImageXObject;
import java.util.Optional;
import org.conducteur.style.Brand;
import org.conducteur.style.Logo;
import org.jspecify.annotations.Nullable;

/** The logo of one document, which is in its file once, however often it is drawn. */
final class LogoPicture {
  private final ImageData image;
  private final String description;
  private @Nullable PdfImageXObject shared;

  private LogoPicture(ImageData image, String description) {
    this.image = image;
    this.description = description;
  }

  /** The logo of a brand, or nothing where it has none that can be drawn. */
  static Optional<LogoPicture> of(Brand brand) {
    return brand
        .logo()
        .flatMap(
            logo -> LogoFile.read(logo).map(image -> new LogoPicture(image, words(logo, brand))));
  }

  private static String words(Logo logo, Brand brand) {
    String description = CleanText.trimmed(logo.description());
    String name = CleanText.trimmed(brand.name());
    return !description.isEmpty() ? description : name.isEmpty() ? "Logo" : name;
  }

  /** What it shows. */
  String description() {
    return description;
  }

  /** The height at which it fits into a rectangle. */
  float height(float mostWidth, float mostHeight) {
    return Math.min(mostHeight, mostWidth * image.getHeight() / image.getWidth());
  }

  /** The width that goes with a height. */
  float width(float height) {
    return height * image.getWidth() / image.getHeight();
  }

  void draw(Pen pen, float left, float bottom, float height) {
    PdfImageXObject object = shared;
    if (object == null) {
      object = new PdfImageXObject(image);
      shared = object;
    }
    pen.picture(object, left, bottom, width(height), height);
  }
}
