package org.conducteur;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ModuleTest {
  @Test
  void the_core_requires_nothing_but_java_guava_commonmark_and_jspecify() {
    ModuleReference core =
        ModuleFinder.of(Path.of("target", "classes")).find("org.conducteur.core").orElseThrow();

    assertThat(core.descriptor().requires())
        .extracting(Requires::name)
        .containsExactlyInAnyOrder(
            "java.base",
            "com.google.common",
            "org.commonmark",
            "org.commonmark.ext.footnotes",
            "org.jspecify");
  }
}
