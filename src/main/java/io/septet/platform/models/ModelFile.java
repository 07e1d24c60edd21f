package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_PROCESS;
import static org.camunda.bpm.model.dmn.impl.DmnModelConstants.DMN_ATTRIBUTE_ID;
import static org.camunda.bpm.model.dmn.impl.DmnModelConstants.DMN_ELEMENT_DECISION;

import io.septet.platform.ModelXml;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.xml.ModelParseException;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Reads the files of BPMN and DMN models as XML. */
final class ModelFile {

    private static final Set<String> WITH_ID_BESIDES_STEPS = Set.of("process", "sequenceFlow", "message");

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
    static Document document(String name, byte[] file) {
        return ModelXml.nodes(read(name, file));
    }

    /** The document in a file, with its name as its address: what is found in it is found in that file. */
    static DomDocument read(String name, byte[] file) {
        DomDocument document = ModelXml.read(file);
        ModelXml.nodes(document).setDocumentURI(name);
        return document;
    }

    /** The same, for whoever goes through what is in it: empty where that cannot be gone through. */
    static Optional<DomDocument> readIfWhole(String name, byte[] file) {
        try {
            DomDocument document = read(name, file);
            return Optional.of(document)
                    .filter(model -> withoutId(ModelXml.nodes(model)).isEmpty());
        } catch (ModelParseException e) {
            return Optional.empty();
        }
    }

    /** What in a process model has no id and needs one: the rules know each step by its id. */
    static List<Element> withoutId(Document model) {
        return Place.elements(model).stream()
                .filter(element -> BPMN20_NS.equals(element.getNamespaceURI()))
                .filter(element -> LanguageOfProcesses.STEPS.contains(element.getLocalName())
                        || WITH_ID_BESIDES_STEPS.contains(element.getLocalName()))
                .filter(element -> element.getAttribute(BPMN_ATTRIBUTE_ID).isBlank())
                .toList();
    }

    /** The ids of the processes in a BPMN file. */
    static Set<String> processes(DomDocument file) {
        return file.getElementsByNameNs(BPMN20_NS, BPMN_ELEMENT_PROCESS).stream()
                .map(process -> process.getAttribute(BPMN_ATTRIBUTE_ID))
                .collect(Collectors.toSet());
    }

    /** The ids of the decisions in a DMN file, whatever its version of DMN. */
    static Set<String> decisions(DomDocument file) {
        return file.getRootElement().getChildElements().stream()
                .filter(element -> element.getLocalName().equals(DMN_ELEMENT_DECISION))
                .map(decision -> decision.getAttribute(DMN_ATTRIBUTE_ID))
                .collect(Collectors.toSet());
    }
}
