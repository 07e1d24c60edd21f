package io.septet.platform.models;

import static org.camunda.bpm.model.dmn.impl.DmnModelConstants.DMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.dmn.impl.DmnModelConstants.DMN_ELEMENT_DECISION;

import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.camunda.bpm.model.xml.ModelParseException;
import org.camunda.bpm.model.xml.impl.util.DomUtil;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.w3c.dom.Document;

/** Reads the files of BPMN and DMN models as XML. */
final class ModelFile {

    private ModelFile() {}

    /** Whether a file of that name is a process model. */
    static boolean isProcess(String name) {
        return name.endsWith(".bpmn");
    }

    /** Whether a file of that name holds decision tables. */
    static boolean isTable(String name) {
        return name.endsWith(".dmn");
    }

    /** Whether a file of that name is a form. */
    static boolean isForm(String name) {
        return name.endsWith(".html");
    }

    /** The same as {@link #read}, with every attribute to be gone through. */
    static Document document(byte[] file) {
        return (Document) read(file).getDomSource().getNode();
    }

    /**
     * The document in a file.
     *
     * @throws ModelParseException if it is not XML, or declares a document type
     */
    static DomDocument read(byte[] file) {
        try {
            DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return DomUtil.parseInputStream(parsers, new ByteArrayInputStream(file));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The ids of the decisions in a DMN file, whatever its version of DMN. */
    static Set<String> decisions(DomDocument file) {
        return file.getRootElement().getChildElements().stream()
                .filter(element -> element.getLocalName().equals(DMN_ELEMENT_DECISION))
                .map(decision -> decision.getAttribute(DMN_ATTRIBUTE_ID))
                .collect(Collectors.toSet());
    }
}
