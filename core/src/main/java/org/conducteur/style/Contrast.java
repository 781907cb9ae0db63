package org.conducteur.style;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * How well text stands off its background, as the Web Content Accessibility Guidelines 2.2 measure
 * it (definitions "contrast ratio" and "relative luminance"). Colours are 0xRRGGBB.
 */
public final class Contrast {
  /** The least ratio for running text, success criterion 1.4.3 of level AA. */
  public static final double LEAST = 4.5;

  private static final int CHANNEL = 255;

  private Contrast() {}

  /**
   * The ratio of two colours, whichever of them is the text.
   *
   * @param one a colour
   * @param other a colour
   * @return from 1, the same lightness, to 21, black on white
   */
  public static double ratio(int one, int other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /**
   * Whether running text can be read.
   *
   * @param text its colour
   * @param background the colour behind it
   * @return whether their ratio is at least {@link #LEAST}
   */
  public static boolean suffices(int text, int background) {
    return ratio(text, background) >= LEAST;
  }

  /**
   * The relative luminance of a colour of sRGB.
   *
   * @param rgb a colour
   * @return from 0, black, to 1, white
   */
  static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & CHANNEL) / (double) CHANNEL;
    // The strict functions give the same digits on every machine, and so the same files.
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  /**
   * The colour nearest to another that can be read against a second one, be it text or background:
   * of the same hue, made darker or lighter no more than needed.
   *
   * @param rgb the colour to start from
   * @param other what it has to stand off
   * @return the colour itself if it suffices; black or white if nothing nearer does
   */
  public static int nearest(int rgb, int other) {
    // Black or white stands off every colour.
    return nearest(rgb, ImmutableList.of(other)).orElseThrow();
  }

  /**
   * The colour nearest to another that stands off several.
   *
   * @param rgb the colour to start from
   * @param others what it has to stand off
   * @return nothing if neither black nor white nor anything between does
   */
  public static Optional<Integer> nearest(int rgb, ImmutableList<Integer> others) {
    for (int step = 0; step <= CHANNEL; step++) {
      double share = step / (double) CHANNEL;
      int darker = mix(0x000000, rgb, share);
      int lighter = mix(0xFFFFFF, rgb, share);
      if (others.stream().allMatch(other -> suffices(darker, other))) {
        return Optional.of(darker);
      } else if (others.stream().allMatch(other -> suffices(lighter, other))) {
        return Optional.of(lighter);
      }
    }
    return Optional.empty();
  }

  /**
   * A mixture of two colours, channel by channel.
   *
   * @param one a colour
   * @param other a colour
   * @param share how much of the first, 0 to 1
   * @return the mixture
   */
  public static int mix(int one, int other, double share) {
    int out = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double channel = (one >> shift & CHANNEL) * share + (other >> shift & CHANNEL) * (1 - share);
      out = out << 8 | (int) Math.round(channel);
    }
    return out;
  }
}
