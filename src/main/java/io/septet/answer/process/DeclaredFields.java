package io.septet.answer.process;

import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN20_NS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.BPMN_ELEMENT_EXTENSION_ELEMENTS;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ELEMENT_CONSTRAINT;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ELEMENT_FORM_DATA;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ELEMENT_FORM_FIELD;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ELEMENT_PROPERTIES;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ELEMENT_PROPERTY;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ELEMENT_VALIDATION;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_ELEMENT_VALUE;
import static org.camunda.bpm.model.bpmn.impl.BpmnModelConstants.CAMUNDA_NS;

import io.septet.answer.Field;
import io.septet.answer.Field.Case;
import io.septet.answer.Field.Limits;
import io.septet.answer.Field.Option;
import io.septet.findings.Wording;
import io.septet.platform.FieldKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a model declares at a task or a start, in Camunda's own words: {@code camunda:formData}. What cannot be
 * understood is a fault, and a deployment with one is refused; so whoever reads a deployed model finds none.
 */
final class DeclaredFields {

    /** As names of variables are, so that an expression or a table can ask for them. */
    private static final Pattern ID = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");

    /** What a choice says is a value in tables and expressions. */
    private static final Pattern CHOICE = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,59}");

    private static final Pattern CASE = Pattern.compile("(?<field>\\w+)(\\s*=\\s*(?<is>[\\w-]+))?");

    /** What a form, a model's expressions or every process means by these. */
    private static final Set<String> TAKEN = Set.of("submission", "project", "execution", "task");

    private static final String CHINESE = "label_zh";
    private static final String UNIT = "unit";
    private static final String UNIT_CHINESE = "unit_zh";
    private static final String WHEN = "when";
    private static final String REQUIRED = "required";
    private static final String SHORTEST = "minlength";
    private static final String LONGEST = "maxlength";
    private static final String LEAST = "min";
    private static final String MOST = "max";

    private static final int MOST_FIELDS = 50;
    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_LONG_TEXT = 10000;

    private final List<Field> fields = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    /**
     * What is wrong with a field.
     *
     * @param key of the sentence
     * @param names what it names
     */
    record Fault(String key, List<Object> names) {}

    private DeclaredFields() {}

    /** Whether the task or start declares fields at all. */
    static boolean at(DomElement step) {
        return formData(step).isPresent();
    }

    static DeclaredFields of(DomElement step) {
        DeclaredFields declared = new DeclaredFields();
        List<DomElement> all = formData(step)
                .map(data -> data.getChildElementsByNameNs(CAMUNDA_NS, CAMUNDA_ELEMENT_FORM_FIELD))
                .orElse(List.of());
        if (all.isEmpty()) {
            declared.fault("answer.model.none");
        } else if (all.size() > MOST_FIELDS) {
            declared.fault("answer.model.many", MOST_FIELDS);
        }
        all.forEach(declared::read);
        declared.checkTogether();
        return declared;
    }

    private static Optional<DomElement> formData(DomElement step) {
        return step.getChildElementsByNameNs(BPMN20_NS, BPMN_ELEMENT_EXTENSION_ELEMENTS).stream()
                .flatMap(more -> more.getChildElementsByNameNs(CAMUNDA_NS, CAMUNDA_ELEMENT_FORM_DATA).stream())
                .findFirst();
    }

    /** Those that could be understood, in their order. */
    List<Field> all() {
        return List.copyOf(fields);
    }

    List<Fault> faults() {
        return List.copyOf(faults);
    }

    private void fault(String key, Object... names) {
        faults.add(new Fault(key, List.of(names)));
    }

    private void read(DomElement element) {
        String id = orBlank(element.getAttribute("id"));
        String type = orBlank(element.getAttribute("type"));
        Optional<FieldKind> kind = FieldKind.of(type);
        if (!ID.matcher(id).matches()) {
            fault("answer.model.id", id);
        } else if (TAKEN.contains(id)) {
            fault("answer.model.taken", id);
        }
        if (kind.isEmpty()) {
            fault("answer.model.type", id, type, FieldKind.types());
            return;
        }
        Map<String, String> properties = properties(element);
        Map<String, String> constraints = constraints(id, element);
        Wording label = wording(id, element.getAttribute("label"), properties.get(CHINESE));
        Field field = new Field(
                id,
                kind.get(),
                label,
                properties.containsKey(UNIT) ? wording(id, properties.get(UNIT), properties.get(UNIT_CHINESE)) : null,
                isRequired(id, constraints),
                limits(id, kind.get(), constraints),
                choices(id, kind.get(), element, properties),
                when(id, properties.get(WHEN)),
                blankToNull(element.getAttribute("defaultValue")));
        checkNames(field, properties.keySet(), constraints.keySet());
        fields.add(field);
    }

    private static Map<String, String> properties(DomElement field) {
        Map<String, String> properties = new HashMap<>();
        for (DomElement all : field.getChildElementsByNameNs(CAMUNDA_NS, CAMUNDA_ELEMENT_PROPERTIES)) {
            for (DomElement one : all.getChildElementsByNameNs(CAMUNDA_NS, CAMUNDA_ELEMENT_PROPERTY)) {
                properties.put(orBlank(one.getAttribute("id")), orBlank(one.getAttribute("value")));
            }
        }
        return properties;
    }

    private Map<String, String> constraints(String field, DomElement element) {
        Map<String, String> constraints = new HashMap<>();
        for (DomElement all : element.getChildElementsByNameNs(CAMUNDA_NS, CAMUNDA_ELEMENT_VALIDATION)) {
            for (DomElement one : all.getChildElementsByNameNs(CAMUNDA_NS, CAMUNDA_ELEMENT_CONSTRAINT)) {
                String name = orBlank(one.getAttribute("name"));
                if (constraints.put(name, orBlank(one.getAttribute("config"))) != null) {
                    fault("answer.model.constraint.twice", field, name);
                }
            }
        }
        return constraints;
    }

    /** A misspelt name would stay without effect, and nobody would notice. */
    private void checkNames(Field field, Collection<String> properties, Collection<String> constraints) {
        Set<String> known = new TreeSet<>(Set.of(CHINESE, WHEN));
        field.choices().forEach(choice -> known.add(chineseOf(choice.id())));
        Set<String> limits = new TreeSet<>(Set.of(REQUIRED));
        if (field.kind().isNumber()) {
            known.addAll(Set.of(UNIT, UNIT_CHINESE));
            limits.addAll(Set.of(LEAST, MOST));
        } else if (field.kind().isText()) {
            limits.addAll(Set.of(SHORTEST, LONGEST));
        }
        properties.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> fault("answer.model.property", field.id(), name, String.join(", ", known)));
        constraints.stream()
                .filter(name -> !limits.contains(name))
                .forEach(name -> fault("answer.model.constraint", field.id(), name, String.join(", ", limits)));
    }

    private static String chineseOf(String choice) {
        return CHINESE + "." + choice;
    }

    private Wording wording(String field, @Nullable String text, @Nullable String chinese) {
        String written = orBlank(text).strip();
        String other = blankToNull(chinese);
        if (written.isEmpty()) {
            fault("answer.model.label", field);
        }
        if (written.length() > LONGEST_LABEL || other != null && other.length() > LONGEST_LABEL) {
            fault("answer.model.label.long", field, LONGEST_LABEL);
        }
        if (isExpression(written) || isExpression(orBlank(other))) {
            fault("answer.model.expression", field);
        }
        return new Wording(written, other);
    }

    private static boolean isExpression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    /** Camunda Modeler writes it without more; {@code true} says the same. */
    private boolean isRequired(String field, Map<String, String> constraints) {
        String says = constraints.get(REQUIRED);
        if (says != null && !Set.of("", "true").contains(says)) {
            fault("answer.model.required", field, says);
        }
        return says != null;
    }

    private Limits limits(String field, FieldKind kind, Map<String, String> constraints) {
        int most = kind == FieldKind.LONG_TEXT ? LONGEST_LONG_TEXT : LONGEST_TEXT;
        int shortest = length(field, SHORTEST, constraints, 0, most);
        int longest = length(field, LONGEST, constraints, most, most);
        BigDecimal least = number(field, LEAST, constraints);
        BigDecimal largest = number(field, MOST, constraints);
        if (shortest > longest || least != null && largest != null && least.compareTo(largest) > 0) {
            fault("answer.model.limits", field);
        }
        return new Limits(shortest, longest, least, largest);
    }

    private int length(String field, String limit, Map<String, String> constraints, int otherwise, int most) {
        BigDecimal said = number(field, limit, constraints);
        if (said == null) {
            return otherwise;
        }
        boolean isLength = said.signum() >= 0
                && said.stripTrailingZeros().scale() <= 0
                && said.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!isLength) {
            fault("answer.model.length", field, limit, most);
            return otherwise;
        }
        return said.intValue();
    }

    private @Nullable BigDecimal number(String field, String limit, Map<String, String> constraints) {
        String said = constraints.get(limit);
        try {
            return said == null || said.length() > LONGEST_LABEL ? null : new BigDecimal(said.strip());
        } catch (NumberFormatException e) {
            fault("answer.model.number", field, limit, said);
            return null;
        }
    }

    private List<Option> choices(String field, FieldKind kind, DomElement element, Map<String, String> properties) {
        List<DomElement> values = element.getChildElementsByNameNs(CAMUNDA_NS, CAMUNDA_ELEMENT_VALUE);
        if (kind != FieldKind.CHOICE) {
            if (!values.isEmpty()) {
                fault("answer.model.choices.other", field);
            }
            return List.of();
        }
        if (values.size() < 2) {
            fault("answer.model.choices", field);
        }
        List<Option> options = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (DomElement value : values) {
            String id = orBlank(value.getAttribute("id"));
            if (!CHOICE.matcher(id).matches()) {
                fault("answer.model.choice", field, id);
            } else if (!seen.add(id)) {
                fault("answer.model.choice.twice", field, id);
            }
            options.add(new Option(id, wording(field, value.getAttribute("name"), properties.get(chineseOf(id)))));
        }
        return options;
    }

    private @Nullable Case when(String field, @Nullable String says) {
        if (says == null) {
            return null;
        }
        var found = CASE.matcher(says.strip());
        if (!found.matches()) {
            fault("answer.model.when", field, says);
            return null;
        }
        return new Case(found.group("field"), found.group("is"));
    }

    private void checkTogether() {
        Map<String, Field> before = new HashMap<>();
        for (Field field : fields) {
            Case when = field.when();
            if (when != null && !fits(when, before.get(when.field()))) {
                fault(
                        "answer.model.when",
                        field.id(),
                        when.is() == null ? when.field() : when.field() + "=" + when.is());
            }
            if (field.proposed() != null && !isProposable(field, field.proposed())) {
                fault("answer.model.default", field.id(), field.proposed());
            }
            if (before.put(field.id(), field) != null) {
                fault("answer.model.twice", field.id());
            }
        }
    }

    /** A check that is ticked, or one of the answers of a choice that stands further up and is always asked for. */
    private static boolean fits(Case when, @Nullable Field asked) {
        if (asked == null || asked.when() != null) {
            return false;
        }
        return when.is() == null
                ? asked.kind() == FieldKind.CHECK
                : asked.choices().stream().anyMatch(choice -> choice.id().equals(when.is()));
    }

    private static boolean isProposable(Field field, String text) {
        if (isExpression(text)) {
            return false;
        }
        return switch (field.kind()) {
            case TEXT, LONG_TEXT -> text.length() <= field.limits().longest();
            case CHOICE ->
                field.choices().stream().anyMatch(choice -> choice.id().equals(text));
            case CHECK -> Set.of("true", "false").contains(text);
            case WHOLE_NUMBER -> text.matches("-?\\d{1,15}");
            case NUMBER -> text.matches("-?\\d{1,12}(\\.\\d{1,6})?");
            case DATE, PERSON, DEPARTMENT -> false;
        };
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
