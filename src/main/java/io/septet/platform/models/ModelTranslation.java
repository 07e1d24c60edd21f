package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_NAME;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_DOCUMENTATION;

import io.septet.platform.CompanyLanguage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.camunda.bpm.model.xml.impl.util.IoUtil;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Puts the labels of shipped models into the company's language ({@link CompanyLanguage}) on their way to the engine,
 * label by label: each English text of a diagram is looked up in the {@code labels_zh.properties} beside it. A label
 * without an entry, such as one that a process owner wrote, stays as written.
 */
@Component
class ModelTranslation {

    private final String language;

    ModelTranslation(CompanyLanguage language) {
        this.language = language.locale().getLanguage();
    }

    byte[] translate(String name, byte[] content) {
        if (!name.endsWith(".bpmn") || language.equals("en")) {
            return content;
        }
        Properties labels = labels(name.substring(0, name.lastIndexOf('/')));
        if (labels.isEmpty()) {
            return content;
        }
        DomDocument model = ModelFile.read(content);
        translate(model.getRootElement(), labels);
        return IoUtil.convertXmlDocumentToString(model).getBytes(StandardCharsets.UTF_8);
    }

    private static void translate(DomElement element, Properties labels) {
        if (!BPMN20_NS.equals(element.getNamespaceURI())) {
            return;
        }
        String label = element.getAttribute(BPMN_ATTRIBUTE_NAME);
        if (label != null && labels.containsKey(label)) {
            element.setAttribute(BPMN_ATTRIBUTE_NAME, labels.getProperty(label));
        }
        if (element.getLocalName().equals(BPMN_ELEMENT_DOCUMENTATION)) {
            String text = element.getTextContent().strip();
            if (labels.containsKey(text)) {
                element.setTextContent(labels.getProperty(text));
            }
        }
        element.getChildElements().forEach(child -> translate(child, labels));
    }

    private Properties labels(String folder) {
        Properties labels = new Properties();
        ClassPathResource file = new ClassPathResource(folder + "/labels_" + language + ".properties");
        if (file.exists()) {
            try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                labels.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return labels;
    }
}
