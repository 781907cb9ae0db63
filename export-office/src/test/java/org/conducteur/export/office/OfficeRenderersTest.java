package org.conducteur.export.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ServiceLoader;
import org.conducteur.port.DocumentRenderer;
import org.junit.jupiter.api.Test;

class OfficeRenderersTest {

  @Test
  void the_renderer_for_Word_is_found_without_naming_it() {
    assertThat(ServiceLoader.load(DocumentRenderer.class))
        .extracting(DocumentRenderer::format)
        .contains(OfficeRenderers.word().format());
  }
}
