package io.septet.platform;

import io.septet.platform.ModelFinding.Weight;
import java.util.Arrays;
import java.util.Objects;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Says what is wrong with a model in the language of whoever deploys it. */
@Component
public class ModelTexts {

    private static final String ID = "id";
    private static final String NAME = "name";

    private final MessageSource texts;

    ModelTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** One sentence; what it names is written as it is, numbers without separators. */
    public String say(String key, Object... names) {
        return texts.getMessage(
                key, Arrays.stream(names).map(String::valueOf).toArray(), LocaleContextHolder.getLocale());
    }

    /** What refuses the deployment, at this element. */
    public ModelFinding refused(DomElement at, String key, Object... names) {
        return finding(at, say(key, names), Weight.REFUSED);
    }

    /** The same. */
    public ModelFinding refused(Element at, String key, Object... names) {
        return finding(at, say(key, names), Weight.REFUSED);
    }

    /** The same, of a file as a whole. */
    public ModelFinding refused(String file, String key, Object... names) {
        return new ModelFinding(file, "", "", say(key, names), Weight.REFUSED);
    }

    /** What is only unwise, at this element. */
    public ModelFinding unwise(DomElement at, String key, Object... names) {
        return finding(at, say(key, names), Weight.UNWISE);
    }

    /** The same. */
    public ModelFinding unwise(Element at, String key, Object... names) {
        return finding(at, say(key, names), Weight.UNWISE);
    }

    /** The same, of a file as a whole. */
    public ModelFinding unwise(String file, String key, Object... names) {
        return new ModelFinding(file, "", "", say(key, names), Weight.UNWISE);
    }

    private static ModelFinding finding(DomElement at, String sentence, Weight weight) {
        DomElement around = at;
        while (around != null && !around.hasAttribute(ID)) {
            around = around.getParentElement();
        }
        String file = file(ModelXml.nodes(at.getDocument()));
        return around == null
                ? new ModelFinding(file, "", "", sentence, weight)
                : new ModelFinding(
                        file,
                        around.getAttribute(ID),
                        Objects.requireNonNullElse(around.getAttribute(NAME), ""),
                        sentence,
                        weight);
    }

    private static ModelFinding finding(Element at, String sentence, Weight weight) {
        String file = file(at.getOwnerDocument());
        for (Node node = at; node instanceof Element around; node = node.getParentNode()) {
            if (around.hasAttribute(ID)) {
                return new ModelFinding(file, around.getAttribute(ID), around.getAttribute(NAME), sentence, weight);
            }
        }
        return new ModelFinding(file, "", "", sentence, weight);
    }

    /** A document that is under check has the name of its file as its address. */
    private static String file(Document document) {
        return Objects.requireNonNullElse(document.getDocumentURI(), "");
    }
}
