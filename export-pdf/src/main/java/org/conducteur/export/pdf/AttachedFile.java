package org.conducteur.export.pdf;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Files;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.conducteur.document.Attachment;
import org.conducteur.document.Document;
import org.conducteur.port.WriteException;

/** A file to be attached, read: its name is no other's, its media type is well-formed. */
final class AttachedFile {
  private static final Pattern MEDIA_TYPE =
      Pattern.compile("[A-Za-z0-9!#$&^_.+-]{1,100}/[A-Za-z0-9!#$&^_.+-]{1,100}");

  private final String name;
  private final String mediaType;
  private final String description;
  private final byte[] content;

  private AttachedFile(String name, String mediaType, String description, byte[] content) {
    this.name = name;
    this.mediaType = mediaType;
    this.description = description;
    this.content = content;
  }

  String name() {
    return name;
  }

  String mediaType() {
    return mediaType;
  }

  /** What it is; its name if nothing is said. */
  String description() {
    return description.isEmpty() ? name : description;
  }

  byte[] content() {
    return content;
  }

  static ImmutableList<AttachedFile> listOf(Document document) {
    Set<String> names = new HashSet<>();
    ImmutableList.Builder<AttachedFile> files = ImmutableList.builder();
    for (Attachment attachment : document.attachments()) {
      files.add(read(attachment, unique(attachment.name(), names)));
    }
    return files.build();
  }

  private static AttachedFile read(Attachment attachment, String name) {
    String type = attachment.mediaType().strip();
    try {
      return new AttachedFile(
          name,
          MEDIA_TYPE.matcher(type).matches() ? type : "application/octet-stream",
          CleanText.trimmed(attachment.description()),
          attachment.content().read());
    } catch (IOException e) {
      throw new WriteException(attachment.name(), e);
    }
  }

  private static String unique(String written, Set<String> names) {
    String cleaned = CleanText.trimmed(written).replaceAll("[/\\\\:*?\"<>|]", "_");
    String name = cleaned.isEmpty() ? "attachment" : cleaned;
    String stem = Files.getNameWithoutExtension(name);
    String ending = name.substring(stem.length());
    for (int i = 2; !names.add(name); i++) {
      name = stem + "-" + i + ending;
    }
    return name;
  }
}
