package org.conducteur.export.office.word;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * Puts parts into a file whose bytes are known already: reading them into beans only to write them
 * again would take a fifth of all the time.
 */
final class Parts {
  static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  static final String DOCUMENT_TYPES =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

  private Parts() {}

  /**
   * A part that was added.
   *
   * @param part the part
   * @param relation the id of its relation
   */
  record Added(PackagePart part, String relation) {}

  /**
   * Adds a part.
   *
   * @param owner the part that it belongs to
   * @param name its name within the file
   * @param contentType what is in it
   * @param relation what it is to its owner
   * @param content its bytes
   * @return the part and the id of its relation
   */
  static Added add(
      PackagePart owner, String name, String contentType, String relation, byte[] content)
      throws InvalidFormatException, IOException {
    PackagePartName partName = PackagingURIHelper.createPartName(name);
    PackagePart part = owner.getPackage().createPart(partName, contentType);
    try (OutputStream out = part.getOutputStream()) {
      out.write(content);
    }
    String kind = RELATIONS + "/" + relation;
    return new Added(part, owner.addRelationship(partName, TargetMode.INTERNAL, kind).getId());
  }
}
