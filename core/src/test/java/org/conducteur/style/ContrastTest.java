package org.conducteur.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
  private static final int WHITE = 0xFFFFFF;

  /** As tables and calculators of accessibility publish them, to two digits. */
  @ParameterizedTest
  @CsvSource({
    "000000, FFFFFF, 21.00",
    "FFFFFF, FFFFFF, 1.00",
    "767676, FFFFFF, 4.54",
    "777777, FFFFFF, 4.48",
    "949494, FFFFFF, 3.03",
    "FF0000, FFFFFF, 4.00",
    "0000FF, FFFFFF, 8.59",
    "00FF00, FFFFFF, 1.37",
    "FFFF00, 000000, 19.56",
    "0000FF, 000000, 2.44"
  })
  void the_ratio_is_that_of_the_guidelines(String one, String other, double ratio) {
    int text = Integer.parseInt(one, 16);
    int background = Integer.parseInt(other, 16);
    assertThat(Contrast.ratio(text, background)).isCloseTo(ratio, within(0.005));
    assertThat(Contrast.ratio(background, text)).isEqualTo(Contrast.ratio(text, background));
  }

  @Test
  void a_colour_that_suffices_is_left_alone() {
    assertThat(Contrast.nearest(0x12466B, WHITE)).isEqualTo(0x12466B);
  }

  @Test
  void the_nearest_colour_suffices_and_one_step_less_would_not() {
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      int colour = random.nextInt(1 << 24);
      int background = random.nextInt(1 << 24);
      int nearest = Contrast.nearest(colour, background);
      assertThat(Contrast.suffices(nearest, background)).isTrue();
      assertThat(nearest == colour).isEqualTo(Contrast.suffices(colour, background));
    }
    assertThat(Contrast.nearest(0x777777, WHITE)).isEqualTo(0x767676);
  }

  @Test
  void the_nearest_colour_keeps_its_hue() {
    int darker = Contrast.nearest(0xFFD500, WHITE);
    double red = darker >> 16 & 0xFF;
    double green = darker >> 8 & 0xFF;
    assertThat(green / red).isCloseTo(0xD5 / 255.0, within(0.01));
    assertThat(darker & 0xFF).isZero();
  }
}
