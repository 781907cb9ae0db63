package org.conducteur.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.conducteur.event.Event;
import org.conducteur.handout.HandoutOptions;
import org.conducteur.style.PaperSize;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands that make files of an event take alike. */
final class ExportOptions {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      completionCandidates = ExportCommand.Formats.class)
  private List<String> formats = ImmutableList.of();

  @Option(
      names = "--only",
      paramLabel = "PRODUCT",
      split = ",",
      completionCandidates = ExportCommand.Products.class)
  private List<String> products = ImmutableList.of();

  @Option(names = "--for", paramLabel = "ID", split = ",")
  private List<String> subjects = ImmutableList.of();

  @Option(names = "--merge")
  private boolean merged;

  @Option(names = "--paper", paramLabel = "SIZE", completionCandidates = ExportCommand.Papers.class)
  private @Nullable PaperSize paper;

  @Option(names = "--style", paramLabel = "STYLE")
  private @Nullable Path style;

  @Option(names = "--continuous")
  private boolean continuous;

  Wishes wishes() {
    return Wishes.of(products, formats, subjects, merged);
  }

  /**
   * Reads the style that was named.
   *
   * @throws Stop if any of it was not understood
   */
  HouseStyle houseStyle(Setting setting) {
    return HouseStyle.of(setting, style);
  }

  /** Documents speak the language of the event, whoever makes them, unless another is asked for. */
  HandoutOptions in(RootCommand root, Event whole) {
    Locale language = root.asked().orElse(Locale.forLanguageTag(whole.language()));
    HandoutOptions options = HandoutOptions.in(language).withContinuous(continuous);
    return paper == null ? options : options.withPaper(paper);
  }
}
