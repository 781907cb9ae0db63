package org.conducteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ExampleStyleTest {
  private static final Path STYLE = Fixtures.PROJECT.resolve("examples/rivombre-style");
  private static final Path MADE = Path.of("target", "rivombre-logo.png");

  /** Pixels and not bytes: how well the same pixels are packed is up to the machine. */
  @Test
  void the_logo_of_the_example_is_the_one_that_is_drawn() throws IOException {
    byte[] drawn = PngFile.of(RivombreLogo.DRAWING);
    Files.createDirectories(MADE.getParent());
    Files.write(MADE, drawn);
    Path committed = STYLE.resolve("logo.png");

    assertThat(committed).as("look at app-cli/%s and copy it", MADE).exists();
    assertThat(Files.size(committed)).isLessThan(20_000);
    assertThat(pixels(Files.readAllBytes(committed)))
        .as("look at app-cli/%s and copy it", MADE)
        .isEqualTo(pixels(drawn));
  }

  private static int[] pixels(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    int width = image.getWidth();
    return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
  }

  @Test
  void nothing_is_wrong_with_the_example() {
    assertThat(Shell.french().run("style", "check", STYLE, "--strict"))
        .isEqualTo(new Shell.Result(ExitCode.DONE, "Rien à signaler.\n", ""));
  }
}
