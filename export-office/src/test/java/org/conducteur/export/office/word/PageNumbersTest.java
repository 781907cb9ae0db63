package org.conducteur.export.office.word;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conducteur.document.Contents;
import org.conducteur.document.Document;
import org.conducteur.document.Heading;
import org.conducteur.export.office.ooxml.OutsidePrograms;
import org.conducteur.port.SampleDocuments;
import org.conducteur.style.Brand;
import org.conducteur.style.FontFace;
import org.conducteur.style.FontFamily;
import org.conducteur.style.PageMaster;
import org.conducteur.style.PaperSize;
import org.conducteur.text.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Holds the page numbers that we compute against those that LibreOffice finds when it lays out. */
class PageNumbersTest {
  private static final Pattern DESTINATION =
      Pattern.compile("(?m)^ *(\\d+) \\[.*\\] +\".*?Toc(\\d+)\"");
  private static final Pattern BOOKMARK = Pattern.compile(" PAGEREF _Toc(\\d+) \\\\h ");

  /** Pages of every day, which have to agree to the last; elsewhere a line may fall on the edge. */
  private static final Pattern USUAL =
      Pattern.compile("a4-(9|10|11|12|14)|a5|elements|figures.*|town");

  @TempDir private Path folder;

  @Test
  void the_contents_name_the_pages_that_LibreOffice_finds() throws IOException {
    if (!OutsidePrograms.run(folder, List.of(OutsidePrograms.find("fc-match"), "Calibri"))
        .contains("Carlito")) {
      OutsidePrograms.missing("the font Carlito, which is as wide as Calibri, is not installed");
    }
    Map<String, byte[]> files = render();
    List<Path> paths = new ArrayList<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      paths.add(Files.write(folder.resolve(file.getKey() + ".docx"), file.getValue()));
    }
    OutsidePrograms.convertToPdf(folder, paths);

    Map<String, Map<Integer, Integer>> said = new TreeMap<>();
    Map<String, Map<Integer, Integer>> found = new TreeMap<>();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      said.put(file.getKey(), pagesSaid(file.getValue()));
      found.put(file.getKey(), pagesFound(folder.resolve(file.getKey() + ".pdf")));
    }
    said.keySet().stream()
        .filter(name -> USUAL.matcher(name).matches())
        .forEach(name -> assertThat(said.get(name)).as(name).isEqualTo(found.get(name)));
    assertThat(agreement(said, found)).as("%s%n%s", said, found).isGreaterThan(0.98);
  }

  private static double agreement(
      Map<String, Map<Integer, Integer>> said, Map<String, Map<Integer, Integer>> found) {
    long all = said.values().stream().mapToLong(Map::size).sum();
    long agreed =
        said.entrySet().stream()
            .mapToLong(
                document ->
                    document.getValue().entrySet().stream()
                        .filter(
                            page ->
                                page.getValue()
                                    .equals(found.get(document.getKey()).get(page.getKey())))
                        .count())
            .sum();
    return (double) agreed / all;
  }

  private Map<String, byte[]> render() throws IOException {
    Map<String, Document> documents = new LinkedHashMap<>();
    for (int size : new int[] {9, 10, 11, 12, 14, 18, 24}) {
      documents.put("a4-" + size, Fiches.of(new PageMaster(PaperSize.A4, false, size), 3));
    }
    townFont().ifPresent(brand -> documents.put("town", town(brand)));
    documents.put("a5", Fiches.of(new PageMaster(PaperSize.A5, false, 10), 2));
    documents.put("a3", Fiches.of(new PageMaster(PaperSize.A3, true, 16), 3));
    documents.put("letter", Fiches.of(new PageMaster(PaperSize.LETTER, false, 11), 3));
    documents.put("landscape", Fiches.of(new PageMaster(PaperSize.A4, true, 11), 3));
    documents.put("sections", SampleDocuments.ofSections(60));
    documents.put("elements", SampleDocuments.everyElement());
    documents.put("figures", figures(new PageMaster(PaperSize.A4, false, 11)));
    documents.put("figures-landscape", figures(new PageMaster(PaperSize.A4, true, 11)));
    ImmutableMap.Builder<String, byte[]> files = ImmutableMap.builder();
    documents.forEach((name, document) -> files.put(name, WordFilesTest.bytesOf(document)));
    return files.buildOrThrow();
  }

  private Optional<Brand> townFont() throws IOException {
    ImmutableMap.Builder<FontFace, ByteSource> faces = ImmutableMap.builder();
    for (FontFace face : FontFace.values()) {
      String style = face.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      String pattern = "DejaVu Sans:style=" + style.replace("regular", "book");
      String found =
          OutsidePrograms.run(
              folder, List.of(OutsidePrograms.find("fc-match"), "-f", "%{file}", pattern));
      if (!found.contains("DejaVuSans")) {
        return Optional.empty();
      }
      faces.put(face, MoreFiles.asByteSource(Path.of(found.strip())));
    }
    return Optional.of(
        Brand.builder("Ville").font(new FontFamily("DejaVu Sans", faces.buildOrThrow())).build());
  }

  private static Document town(Brand brand) {
    return Fiches.of(new PageMaster(PaperSize.A4, false, 11), 3).toBuilder().brand(brand).build();
  }

  private static Document figures(PageMaster page) {
    Document document = SampleDocuments.figures(page);
    ImmutableList.Builder<org.conducteur.document.Element> body = ImmutableList.builder();
    for (org.conducteur.document.Element element : document.body()) {
      body.add(element, new Heading(1, Inline.of("Après"), false));
    }
    return document.toBuilder().contents(new Contents("Sommaire", 1)).body(body.build()).build();
  }

  /** What the fields of the contents show, by bookmark. */
  private static Map<Integer, Integer> pagesSaid(byte[] file) throws IOException {
    Map<Integer, Integer> pages = new TreeMap<>();
    for (Element link : WordReading.all(WordReading.of(file).tree(WordReading.MAIN), "hyperlink")) {
      for (Element instruction : WordReading.all(link, "instrText")) {
        Matcher bookmark = BOOKMARK.matcher(instruction.getTextContent());
        assertThat(bookmark.matches()).isTrue();
        List<Element> texts = WordReading.all(link, "t");
        String page = texts.get(texts.size() - 1).getTextContent();
        pages.put(Integer.valueOf(bookmark.group(1)), Integer.valueOf(page));
      }
    }
    return pages;
  }

  private Map<Integer, Integer> pagesFound(Path pdf) throws IOException {
    String list =
        OutsidePrograms.run(
            folder, List.of(OutsidePrograms.find("pdfinfo"), "-dests", pdf.toString()));
    Map<Integer, Integer> pages = new TreeMap<>();
    Matcher destinations = DESTINATION.matcher(list);
    while (destinations.find()) {
      pages.put(Integer.valueOf(destinations.group(2)), Integer.valueOf(destinations.group(1)));
    }
    return pages;
  }
}
