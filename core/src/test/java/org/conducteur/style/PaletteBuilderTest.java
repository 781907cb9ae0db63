package org.conducteur.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PaletteBuilderTest {
  private static final int WHITE = 0xFFFFFF;

  @Test
  void without_any_colour_it_is_the_default() {
    assertThat(Palette.builder().build()).isEqualTo(Palette.DEFAULT);
    assertThat(Palette.builder().accent(Palette.DEFAULT.accent()).build())
        .isEqualTo(Palette.DEFAULT);
  }

  @Test
  void the_default_can_be_read_everywhere() {
    assertReadable(Palette.DEFAULT);
  }

  @Test
  void from_an_accent_that_can_be_read_follows_a_palette_that_can_be_read() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      int accent = Contrast.nearest(random.nextInt(1 << 24), WHITE);
      assertReadable(Palette.builder().accent(accent).build());
    }
  }

  @Test
  void text_on_a_bright_accent_is_black() {
    Palette bright = Palette.builder().accent(0xFFD500).build();
    assertThat(bright.onAccent()).isZero();
    assertThat(Contrast.suffices(bright.ink(), bright.surface())).isTrue();
  }

  @Test
  void a_named_colour_is_never_changed() {
    Palette palette =
        Palette.builder()
            .ink(1)
            .muted(2)
            .accent(3)
            .onAccent(4)
            .surface(5)
            .rule(6)
            .warning(7)
            .build();
    assertThat(palette).isEqualTo(new Palette(1, 2, 3, 4, 5, 6, 7));
  }

  private static void assertReadable(Palette palette) {
    assertThat(Contrast.suffices(palette.ink(), WHITE)).isTrue();
    assertThat(Contrast.suffices(palette.muted(), WHITE)).isTrue();
    assertThat(Contrast.suffices(palette.accent(), WHITE)).isTrue();
    assertThat(Contrast.suffices(palette.warning(), WHITE)).isTrue();
    assertThat(Contrast.suffices(palette.onAccent(), palette.accent())).isTrue();
    assertThat(Contrast.suffices(palette.ink(), palette.surface())).isTrue();
    assertThat(Contrast.suffices(palette.accent(), palette.surface())).isTrue();
  }
}
