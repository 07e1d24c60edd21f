package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ATTRIBUTE_NAME;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_DOCUMENTATION;
import static org.camunda.bpm.model.dmn.impl.DmnModelConstants.DMN_ATTRIBUTE_LABEL;
import static org.camunda.bpm.model.dmn.impl.DmnModelConstants.DMN_ELEMENT_DESCRIPTION;

import io.septet.platform.CompanyLanguage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.impl.util.IoUtil;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Puts the labels of models and tables into the company's language ({@link CompanyLanguage}) on their way to the engine,
 * whoever sends them, label by label: each English text is looked up in the {@code labels_zh.properties} beside the model
 * that the application carries under that id. A label without an entry, such as one that a process owner wrote, stays as
 * written, and so does a whole file in which there is nothing to translate.
 */
@Component
class ModelTranslation {

    /** Of a table these are shown; the names of inputs and outputs belong to the contract with the code. */
    private static final Set<String> NAMED_IN_TABLES = Set.of("definitions", "decision");

    private static final String TEXT = "text";
    private static final Set<String> TOLD = Set.of(BPMN_ELEMENT_DOCUMENTATION, DMN_ELEMENT_DESCRIPTION);

    private final String language;
    private final Map<String, Properties> byFolder = new ConcurrentHashMap<>();
    private volatile Map<String, String> folders = Map.of();

    ModelTranslation(CompanyLanguage language) {
        this.language = language.locale().getLanguage();
    }

    byte[] translate(String name, byte[] content) {
        if (language.equals("en") || ModelFile.isForm(name)) {
            return content;
        }
        return ModelFile.readIfWhole(name, content)
                .filter(model -> translate(model.getRootElement(), labels(name, model)))
                .map(model -> IoUtil.convertXmlDocumentToString(model).getBytes(StandardCharsets.UTF_8))
                .orElse(content);
    }

    /** Whether there was anything to translate in the element or within it. */
    private static boolean translate(DomElement element, Properties labels) {
        boolean isProcess = BPMN20_NS.equals(element.getNamespaceURI());
        boolean isTranslated = false;
        if (isProcess || NAMED_IN_TABLES.contains(element.getLocalName())) {
            isTranslated = translate(element, BPMN_ATTRIBUTE_NAME, labels);
        }
        if (!isProcess) {
            isTranslated |= translate(element, DMN_ATTRIBUTE_LABEL, labels);
        }
        if (TOLD.contains(element.getLocalName()) || isAnnotation(element)) {
            String text = labels.getProperty(element.getTextContent().strip());
            if (text != null) {
                element.setTextContent(text);
                isTranslated = true;
            }
        }
        for (DomElement child : element.getChildElements()) {
            if (Objects.equals(child.getNamespaceURI(), element.getNamespaceURI())) {
                isTranslated |= translate(child, labels);
            }
        }
        return isTranslated;
    }

    private static boolean isAnnotation(DomElement element) {
        DomElement around = element.getParentElement();
        return element.getLocalName().equals(TEXT)
                && around != null
                && around.getLocalName().equals("annotationEntry");
    }

    private static boolean translate(DomElement element, String attribute, Properties labels) {
        String text = element.getAttribute(attribute);
        String translated = text == null ? null : labels.getProperty(text);
        if (translated == null) {
            return false;
        }
        element.setAttribute(attribute, translated);
        return true;
    }

    /** Those beside the model of that id, however whoever sends it calls the file. */
    private Properties labels(String name, DomDocument model) {
        if (folders.isEmpty()) {
            folders = folders();
        }
        Stream<String> ids =
                (ModelFile.isProcess(name) ? ModelFile.processes(model) : ModelFile.decisions(model)).stream();
        return ids.map(folders::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(folder -> byFolder.computeIfAbsent(folder, this::labels))
                .orElseGet(Properties::new);
    }

    /** The folder of each packaged model, by the id that is its file's name. */
    private static Map<String, String> folders() {
        Map<String, String> folders = new HashMap<>();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:processes/*/*.*mn")) {
                String path = file.getURL().getPath();
                String folder = path.substring(path.lastIndexOf("/processes/") + 1, path.lastIndexOf('/'));
                folders.put(path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')), folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folders;
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
