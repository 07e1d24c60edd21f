package io.septet.desk.process;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import io.septet.desk.Desk;
import io.septet.desk.ForeseenSubmission;
import io.septet.desk.InterimSubmission;
import io.septet.desk.Submission;
import io.septet.findings.LongText;
import io.septet.platform.FormPath;
import io.septet.platform.ModelFinding;
import io.septet.platform.ModelTexts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whether what a form names is there when its task is opened, as the types say from which the JSON is made. A place that
 * is not there would stay empty without a word.
 */
@Component
class SheetPaths {

    private static final String ENTRY = "[]";
    private static final String VALUE = "*";
    private static final String INTERIM = "data-interim";

    private final SerializationConfig json;
    private final ModelTexts texts;
    private final Map<JavaType, Map<String, Place>> places = new ConcurrentHashMap<>();

    /** Where a step leads: what is there, and whether it may stand in several lines. */
    private record Place(JavaType type, boolean isLong) {

        /** Of what the JSON of a list or map holds, the annotation stands at the whole. */
        Place or(boolean isWholeLong) {
            return new Place(type, isLong || isWholeLong);
        }
    }

    SheetPaths(ObjectMapper json, ModelTexts texts) {
        this.json = json.getSerializationConfig();
        this.texts = texts;
    }

    /** What the form names and its task does not have. */
    List<ModelFinding> findings(Submission<?, ?> submission, String form, Collection<FormPath> paths) {
        Map<String, Place> sheet = new TreeMap<>(in(json.constructType(submission.content())));
        sheet.put("reference", place(submission.reference()));
        sheet.put("task", place(Desk.TaskHead.class));
        if (submission instanceof ForeseenSubmission<?, ?, ?> foreseen) {
            sheet.put("foreseen", place(foreseen.consequences()));
        }
        return paths.stream()
                .flatMap(path ->
                        violation(path.attribute().equals(INTERIM) ? handedIn(submission) : sheet, form, path).stream())
                .distinct()
                .toList();
    }

    /** What can be handed in while the task stays open. */
    private Map<String, Place> handedIn(Submission<?, ?> submission) {
        return submission instanceof InterimSubmission<?, ?, ?> interim
                ? Map.of(interim.interimPart(), place(interim.interim()))
                : Map.of();
    }

    private Place place(Class<?> type) {
        return new Place(json.constructType(type), false);
    }

    private Optional<ModelFinding> violation(Map<String, Place> sheet, String form, FormPath path) {
        Map<String, Place> around = sheet;
        Place place = place(Object.class);
        for (String step : path.path().split("\\.|(?=\\[])")) {
            Place next = around.get(step);
            if (next == null) {
                return Optional.of(nowhere(form, path, step, around));
            }
            place = next.or(isWithinWhole(step) && place.isLong());
            if (place.type().hasRawClass(Object.class) || place.type().isTypeOrSubTypeOf(JsonNode.class)) {
                return Optional.empty();
            }
            around = in(place.type());
        }
        if (path.takesLines() && !place.isLong()) {
            return Optional.of(texts.refused(form, "desk.model.form.lines", path.attribute(), path.text()));
        }
        return foreignValue(form, path, place.type());
    }

    private static boolean isWithinWhole(String step) {
        return step.equals(ENTRY) || step.equals(VALUE);
    }

    private ModelFinding nowhere(String form, FormPath path, String step, Map<String, Place> around) {
        if (step.equals(ENTRY)) {
            return texts.refused(form, "desk.model.form.list", path.attribute(), path.text());
        }
        String known = around.isEmpty() ? "–" : String.join(", ", around.keySet());
        return texts.refused(form, "desk.model.form.path", path.attribute(), path.text(), step, known);
    }

    /** A choice that can never be made. */
    private Optional<ModelFinding> foreignValue(String form, FormPath path, JavaType place) {
        JavaType chosen = place.isContainerType() || place.isReferenceType() ? place.getContentType() : place;
        if (!chosen.isEnumType()) {
            return Optional.empty();
        }
        List<String> known = Stream.of(chosen.getRawClass().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
        TreeSet<String> foreign = new TreeSet<>(path.values());
        known.forEach(foreign::remove);
        return foreign.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.refused(
                        form,
                        "desk.model.form.value",
                        path.attribute(),
                        path.text(),
                        String.join(", ", foreign),
                        String.join(", ", known)));
    }

    /** The steps that lead on from a place, each with where it leads. */
    private Map<String, Place> in(JavaType type) {
        return places.computeIfAbsent(type, place -> stepsOf(place.isReferenceType() ? place.getContentType() : place));
    }

    private Map<String, Place> stepsOf(JavaType type) {
        if (type.isMapLikeType()) {
            return Map.of(VALUE, new Place(type.getContentType(), false));
        } else if (type.isContainerType()) {
            return Map.of(ENTRY, new Place(type.getContentType(), false));
        } else if (type.getRawClass().getName().startsWith("java.") || type.isPrimitive() || type.isEnumType()) {
            return Map.of();
        }
        BeanDescription bean = json.introspect(type);
        Map<String, Place> steps = new TreeMap<>();
        if (bean.findJsonValueAccessor() == null) {
            bean.findProperties().forEach(property -> add(property, steps));
        }
        return steps;
    }

    private void add(BeanPropertyDefinition property, Map<String, Place> steps) {
        if (json.getAnnotationIntrospector().findUnwrappingNameTransformer(property.getPrimaryMember()) != null) {
            steps.putAll(stepsOf(property.getPrimaryType()));
        } else {
            boolean isLong = property.getPrimaryMember().hasAnnotation(LongText.class);
            steps.put(property.getName(), new Place(property.getPrimaryType(), isLong));
        }
    }
}
