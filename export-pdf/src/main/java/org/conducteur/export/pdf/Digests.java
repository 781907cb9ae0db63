package org.conducteur.export.pdf;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.conducteur.document.Document;

/** Names for what has to have one that follows from the content. */
final class Digests {
  private Digests() {}

  static byte[] sha256(byte[] bytes) {
    return Hashing.sha256().hashBytes(bytes).asBytes();
  }

  /** The digest of everything that a document shows and carries. */
  static String of(Document document, List<AttachedFile> files) {
    Hasher hasher = Hashing.sha256().newHasher();
    List<Object> parts =
        List.of(
            document.metadata(),
            document.page(),
            document.palette(),
            document.brand().name(),
            document.brand().address(),
            document.furniture(),
            document.cover(),
            document.contents(),
            document.body());
    for (Object part : parts) {
      hasher.putString(part.toString(), StandardCharsets.UTF_16LE).putChar('\n');
    }
    for (AttachedFile file : files) {
      hasher.putString(file.name(), StandardCharsets.UTF_16LE).putBytes(file.content());
    }
    return hasher.hash().toString();
  }
}
