package io.septet.platform.models;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ATTRIBUTE_FORM_KEY;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import io.septet.platform.DeployedModels;
import io.septet.platform.ModelXml;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.springframework.stereotype.Component;

/**
 * Puts a model and its forms together: a task opens the form that was deployed with its own model. A form that comes by
 * its bare name, as Camunda Modeler sends what is attached, gets the name by which the model calls it; one that does not
 * come is that of the version in force.
 */
@Component
class FormsOfModels {

    private final FilesInForce inForce;

    FormsOfModels(FilesInForce inForce) {
        this.inForce = inForce;
    }

    /** All files that are deployed when somebody sends these. */
    Map<String, byte[]> with(Map<String, byte[]> sent) {
        Map<String, byte[]> whole = new TreeMap<>(sent);
        Set<String> renamed = new HashSet<>();
        sent.forEach((name, content) -> {
            if (ModelFile.isProcess(name)) {
                ModelFile.readIfWhole(name, content).ifPresent(model -> add(model, sent, whole, renamed));
            }
        });
        whole.keySet().removeAll(renamed);
        return whole;
    }

    private void add(DomDocument model, Map<String, byte[]> sent, Map<String, byte[]> whole, Set<String> renamed) {
        for (String form : formsOf(model)) {
            String bare = form.substring(form.lastIndexOf('/') + 1);
            if (whole.containsKey(form)) {
                continue;
            }
            if (sent.containsKey(bare)) {
                whole.put(form, sent.get(bare));
                renamed.add(bare);
            } else {
                ModelFile.processes(model).stream()
                        .flatMap(process -> inForce.besideProcess(process, form).stream())
                        .findFirst()
                        .ifPresent(content -> whole.put(form, content));
            }
        }
    }

    /** The names of the forms that a model opens. */
    static List<String> formsOf(DomDocument model) {
        return Place.elements(ModelXml.nodes(model)).stream()
                .map(element -> element.getAttributeNS(CAMUNDA_NS, CAMUNDA_ATTRIBUTE_FORM_KEY))
                .filter(key -> key.startsWith(DeployedModels.FORM_OF_THIS_DEPLOYMENT))
                .map(key -> key.substring(DeployedModels.FORM_OF_THIS_DEPLOYMENT.length()))
                .distinct()
                .toList();
    }
}
