package io.septet.platform;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.xml.ModelParseException;
import org.camunda.bpm.model.xml.impl.util.DomUtil;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads files of models as XML; whoever sends one can make the reader fetch nothing. */
public final class ModelXml {

    private ModelXml() {}

    /**
     * The document in a file.
     *
     * @throws ModelParseException if it is not XML, or declares a document type
     */
    public static DomDocument read(byte[] file) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return DomUtil.parseInputStream(parsers, new ByteArrayInputStream(file));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The outermost element of a file, for whoever knows nothing of the engine's models.
     *
     * @throws IllegalArgumentException if it is not XML, or declares a document type
     */
    public static Element root(byte[] file) {
        try {
            return nodes(read(file)).getDocumentElement();
        } catch (ModelParseException e) {
            throw new IllegalArgumentException("Not a model: " + e.getMessage(), e);
        }
    }

    /** A document, to go through every attribute. */
    public static Document nodes(DomDocument file) {
        return (Document) file.getDomSource().getNode();
    }
}
