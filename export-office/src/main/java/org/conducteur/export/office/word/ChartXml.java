package org.conducteur.export.office.word;

import com.google.common.xml.XmlEscapers;
import java.math.BigDecimal;
import java.util.Locale;
import org.conducteur.document.Bar;
import org.conducteur.document.BarChart;
import org.conducteur.style.Palette;

/**
 * The XML of a bar chart. Colours and sizes are said outright, since a file without a theme has
 * none to fall back on; what stands at a bar is its value in words.
 */
final class ChartXml {
  private static final String SHOWN =
      "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
          + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>";

  /** The scale goes on beyond the longest bar, so that the words at its end have room. */
  private static final BigDecimal BEYOND = new BigDecimal("1.3");

  private final Palette palette;
  private final String language;
  private final String font;
  private final int bodySize;

  ChartXml(Palette palette, String language, String font, int bodySize) {
    this.palette = palette;
    this.language = language;
    this.font = font;
    this.bodySize = bodySize;
  }

  String of(BarChart chart, String book) {
    StringBuilder out = new StringBuilder(head());
    addSeries(chart, out);
    return out.append(axes(chart, book)).toString();
  }

  private String head() {
    return String.format(
        Locale.ROOT,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"\
         xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"\
         xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <c:date1904 val="0"/><c:lang val="%s"/><c:roundedCorners val="0"/>\
        <c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>\
        <c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>\
        """,
        escaped(language));
  }

  private String axes(BarChart chart, String book) {
    BigDecimal most =
        chart.bars().stream().map(Bar::value).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
    String limit =
        most.signum() > 0 ? "<c:max val=\"" + most.multiply(BEYOND).doubleValue() + "\"/>" : "";
    return String.format(
        Locale.ROOT,
        """
        <c:gapWidth val="45"/><c:axId val="1001"/><c:axId val="1002"/></c:barChart>\
        <c:catAx><c:axId val="1001"/><c:scaling><c:orientation val="maxMin"/></c:scaling>\
        <c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>\
        <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>\
        <c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="%s"/></a:solidFill></a:ln></c:spPr>%s\
        <c:crossAx val="1002"/><c:crosses val="autoZero"/><c:auto val="1"/>\
        <c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>\
        <c:valAx><c:axId val="1002"/><c:scaling><c:orientation val="minMax"/>%s<c:min val="0"/>\
        </c:scaling><c:delete val="1"/><c:axPos val="t"/>\
        <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
        <c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1001"/>\
        <c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>\
        <c:spPr><a:noFill/></c:spPr></c:plotArea><c:plotVisOnly val="1"/>\
        <c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>%s\
        <c:externalData r:id="%s"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>\
        """,
        Template.hex(palette.rule()),
        textProperties(palette.ink()),
        limit,
        textProperties(palette.ink()),
        escaped(book));
  }

  private void addSeries(BarChart chart, StringBuilder out) {
    int count = chart.bars().size();
    out.append("<c:ser><c:idx val=\"0\"/><c:order val=\"0\"/><c:tx><c:strRef><c:f>")
        .append(ChartBook.SHEET)
        .append("!$B$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>")
        .append(escaped(chart.title()))
        .append("</c:v></c:pt></c:strCache></c:strRef></c:tx>")
        .append("<c:spPr><a:solidFill><a:srgbClr val=\"")
        .append(Template.hex(palette.accent()))
        .append("\"/></a:solidFill></c:spPr><c:invertIfNegative val=\"0\"/><c:dLbls>");
    for (int i = 0; i < count; i++) {
      addLabel(i, chart.bars().get(i).shown(), out);
    }
    out.append("<c:spPr><a:noFill/></c:spPr>")
        .append(textProperties(palette.ink()))
        .append("<c:dLblPos val=\"outEnd\"/>")
        .append(SHOWN)
        .append("</c:dLbls><c:cat><c:strRef><c:f>")
        .append(range("A", count))
        .append("</c:f><c:strCache><c:ptCount val=\"" + count + "\"/>");
    for (int i = 0; i < count; i++) {
      addPoint(i, escaped(chart.bars().get(i).label()), out);
    }
    out.append("</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>")
        .append(range("B", count))
        .append("</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"")
        .append(count)
        .append("\"/>");
    for (int i = 0; i < count; i++) {
      addPoint(i, Double.toString(chart.bars().get(i).value().doubleValue()), out);
    }
    out.append("</c:numCache></c:numRef></c:val></c:ser>");
  }

  private static String range(String column, int count) {
    return ChartBook.SHEET + "!$" + column + "$2:$" + column + "$" + (count + 1);
  }

  private static void addPoint(int index, String value, StringBuilder out) {
    out.append("<c:pt idx=\"" + index + "\"><c:v>").append(value).append("</c:v></c:pt>");
  }

  private void addLabel(int index, String words, StringBuilder out) {
    out.append(
            "<c:dLbl><c:idx val=\""
                + index
                + "\"/><c:tx><c:rich><a:bodyPr wrap=\"none\"/><a:p><a:r>")
        .append(runProperties("rPr", palette.ink()))
        .append("<a:t>")
        .append(escaped(words))
        .append("</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val=\"outEnd\"/>")
        .append(SHOWN)
        .append("</c:dLbl>");
  }

  private String textProperties(int colour) {
    return "<c:txPr><a:bodyPr wrap=\"none\"/><a:p><a:pPr>"
        + runProperties("defRPr", colour)
        + "</a:pPr><a:endParaRPr lang=\""
        + escaped(language)
        + "\"/></a:p></c:txPr>";
  }

  private String runProperties(String name, int colour) {
    return String.format(
        Locale.ROOT,
        "<a:%s lang=\"%s\" sz=\"%s\"><a:solidFill><a:srgbClr val=\"%s\"/></a:solidFill>"
            + "<a:latin typeface=\"%s\"/></a:%s>",
        name,
        escaped(language),
        bodySize * 100,
        Template.hex(colour),
        escaped(font),
        name);
  }

  private static String escaped(String words) {
    return XmlEscapers.xmlAttributeEscaper().escape(XmlText.clean(words));
  }
}
