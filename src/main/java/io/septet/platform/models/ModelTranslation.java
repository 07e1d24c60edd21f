package io.septet.platform.models;

import io.septet.platform.CompanyLanguage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
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
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(content));
        for (BaseElement element : model.getModelElementsByType(BaseElement.class)) {
            String label = element.getAttributeValue("name");
            if (label != null && labels.containsKey(label)) {
                element.setAttributeValue("name", labels.getProperty(label));
            }
        }
        for (Documentation documentation : model.getModelElementsByType(Documentation.class)) {
            String text = documentation.getTextContent().strip();
            if (labels.containsKey(text)) {
                documentation.setTextContent(labels.getProperty(text));
            }
        }
        return Bpmn.convertToString(model).getBytes(StandardCharsets.UTF_8);
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
