package org.conducteur.export.office.word;

import java.io.IOException;
import org.conducteur.export.office.OfficeRenderers;
import org.conducteur.port.DocumentRenderer;
import org.conducteur.port.DocumentRendererContract;
import org.conducteur.port.SeenDocument;

class WordRendererTest extends DocumentRendererContract {
  @Override
  protected DocumentRenderer renderer() {
    return OfficeRenderers.word();
  }

  @Override
  protected SeenDocument read(byte[] file) throws IOException {
    return WordReading.of(file).seen();
  }
}
