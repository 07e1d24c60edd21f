package io.septet.platform;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.camunda.bpm.model.xml.instance.DomElement;

/**
 * The models under check, and what they may refer to. Rules read them as the XML that they are: the engine holds them
 * to the schema itself, and the typed model of every BPMN element would take longer to load than all rules to run.
 *
 * @param models the process models
 * @param tables the files of decision tables
 * @param resources names of the files deployed with them, forms among them
 * @param forms where each form leads that is being deployed with them; none where they were deployed before
 * @param processExists whether a process of that id is deployed with them or already known to the engine
 * @param decisionExists the same for decisions
 * @param inUse whether they were deployed, and checked, before: people and departments that they name may be gone since
 */
public record DeployedModels(
        Collection<DomDocument> models,
        Collection<DomDocument> tables,
        Set<String> resources,
        Map<String, List<FormPath>> forms,
        Predicate<String> processExists,
        Predicate<String> decisionExists,
        boolean inUse) {

    /** How the key of a form begins that is deployed together with its model. */
    public static final String FORM_OF_THIS_DEPLOYMENT = "embedded:deployment:";

    /** The BPMN elements of this name in all models, {@code userTask} for example. */
    public List<DomElement> elements(String name) {
        return models.stream()
                .flatMap(model -> model.getElementsByNameNs(BPMN20_NS, name).stream())
                .toList();
    }
}
