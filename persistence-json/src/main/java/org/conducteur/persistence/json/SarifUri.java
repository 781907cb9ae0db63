package org.conducteur.persistence.json;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The name of a file as a URI, relative if the name is. */
final class SarifUri {
  private SarifUri() {}

  static String of(String file) {
    try {
      Path path = Path.of(file);
      return path.isAbsolute() ? path.toUri().toASCIIString() : relative(path);
    } catch (InvalidPathException e) {
      return encoded(file); // the name of a stream and not of a file
    }
  }

  private static String relative(Path path) {
    List<String> names = new ArrayList<>();
    path.forEach(name -> names.add(name.toString()));
    return encoded(String.join("/", names));
  }

  private static String encoded(String path) {
    // A colon in the first name would end a scheme.
    int slash = path.indexOf('/');
    boolean looksAbsolute = (slash < 0 ? path : path.substring(0, slash)).indexOf(':') >= 0;
    try {
      return new URI(null, null, looksAbsolute ? "./" + path : path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("path must be one: " + path, e);
    }
  }
}
