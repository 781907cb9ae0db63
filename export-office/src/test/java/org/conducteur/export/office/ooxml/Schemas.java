package org.conducteur.export.office.ooxml;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML schemas of Office files (ISO/IEC 29500, transitional) from the tests' class path. */
public final class Schemas {
  private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";

  /** The standard's schemas leave out where xml:space comes from. */
  private static final String XML_SPACE =
      """
      <xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema"
          targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xsd:attribute name="space">
          <xsd:simpleType>
            <xsd:restriction base="xsd:NCName">
              <xsd:enumeration value="default"/>
              <xsd:enumeration value="preserve"/>
            </xsd:restriction>
          </xsd:simpleType>
        </xsd:attribute>
      </xsd:schema>
      """;

  private final Schema schema;

  /** One of the schemas, such as {@code sml.xsd} for spreadsheets. */
  public Schemas(String name) throws SAXException {
    String resource = FOLDER + name;
    schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(
                new Source[] {
                  new StreamSource(new StringReader(XML_SPACE)),
                  new StreamSource(
                      requireNonNull(Schemas.class.getResource(resource), resource)
                          .toExternalForm())
                });
  }

  /** What is wrong with a part, by the schema. */
  public List<String> faultsOf(byte[] part) throws IOException {
    List<String> faults = new ArrayList<>();
    Validator validator = schema.newValidator();
    validator.setErrorHandler(new Collecting(faults));
    try {
      validator.validate(new StreamSource(new ByteArrayInputStream(part)));
    } catch (SAXException e) {
      faults.add(e.getMessage());
    }
    return faults;
  }

  private record Collecting(List<String> faults) implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {
      faults.add(e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      faults.add(e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      faults.add(e.getMessage());
    }
  }
}
