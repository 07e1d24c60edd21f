package io.septet.platform.models;

import io.septet.platform.DeployedModels;
import io.septet.platform.ModelFinding;
import io.septet.platform.ModelRule;
import io.septet.platform.ModelTexts;
import io.septet.platform.ModelXml;
import io.septet.platform.expressions.BeansForModels;
import io.septet.platform.expressions.ForeignExpression;
import io.septet.platform.expressions.ModelExpression;
import io.septet.platform.expressions.ModelExpression.Answer;
import io.septet.platform.expressions.ModelExpression.Argument;
import io.septet.platform.expressions.ModelExpression.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.calendar.BusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.CycleBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DueDateBusinessCalendar;
import org.camunda.bpm.engine.impl.calendar.DurationBusinessCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;

/**
 * What stands at a place is of the kind that is needed there: a condition is true or false, a due date a date. Where the
 * engine would only notice when somebody comes to the step, it is noticed here, as far as it can be told: what a variable
 * holds is known when the model runs.
 */
@Component
class AnswersFit implements ModelRule {

    /** What is needed at a place. */
    private enum Kind {
        TRUTH(Boolean.class),
        DATE(Date.class),
        PERIOD(String.class),
        CYCLE(String.class),
        PERSON(String.class),
        PEOPLE(String.class, Collection.class),
        LIST(Collection.class),
        NUMBER(Number.class);

        private final Set<Class<?>> types;

        Kind(Class<?>... types) {
            this.types = Set.of(types);
        }

        boolean takes(Class<?> answer) {
            Class<?> boxed = ClassUtils.resolvePrimitiveIfNecessary(answer);
            return boxed == Object.class || types.stream().anyMatch(type -> type.isAssignableFrom(boxed));
        }

        /** What is written without an expression; an empty text is nothing at all. */
        boolean reads(String text) {
            return switch (this) {
                case TRUTH, LIST -> false;
                case DATE -> isRead(new DueDateBusinessCalendar(), text);
                case PERIOD -> isRead(new DurationBusinessCalendar(), text);
                case CYCLE -> isRead(new CycleBusinessCalendar(), text);
                case PERSON, PEOPLE -> true;
                case NUMBER -> text.matches("-?\\d{1,9}");
            };
        }

        private static boolean isRead(BusinessCalendar calendar, String text) {
            try {
                return calendar.resolveDuedate(text) != null;
            } catch (ProcessEngineException | IllegalArgumentException e) {
                return false;
            }
        }
    }

    /** By element, and attribute or nothing for the element's own text. */
    private static final Map<String, Kind> NEEDED = Map.ofEntries(
            Map.entry("conditionExpression", Kind.TRUTH),
            Map.entry("completionCondition", Kind.TRUTH),
            Map.entry("condition", Kind.TRUTH),
            Map.entry("userTask dueDate", Kind.DATE),
            Map.entry("userTask followUpDate", Kind.DATE),
            Map.entry("timeDate", Kind.DATE),
            Map.entry("timeDuration", Kind.PERIOD),
            Map.entry("timeCycle", Kind.CYCLE),
            Map.entry("userTask assignee", Kind.PERSON),
            Map.entry("userTask candidateUsers", Kind.PEOPLE),
            Map.entry("userTask candidateGroups", Kind.PEOPLE),
            Map.entry("userTask priority", Kind.NUMBER),
            Map.entry("multiInstanceLoopCharacteristics collection", Kind.LIST));

    private final BeansForModels beans;
    private final ModelTexts texts;

    AnswersFit(BeansForModels beans, ModelTexts texts) {
        this.beans = beans;
        this.texts = texts;
    }

    @Override
    public List<ModelFinding> findings(DeployedModels deployed) {
        List<ModelFinding> findings = new ArrayList<>();
        deployed.models().forEach(model -> {
            for (Element element : Place.elements(ModelXml.nodes(model))) {
                Place.of(element).forEach(place -> check(place, findings));
            }
        });
        return findings;
    }

    private void check(Place place, List<ModelFinding> findings) {
        Kind needed = NEEDED.get(
                place.attribute() == null
                        ? place.element().getLocalName()
                        : place.element().getLocalName() + " "
                                + place.attribute().getLocalName());
        String text = place.text().strip();
        if (needed != null && (place.attribute() == null || !text.isEmpty()) && !fits(needed, text)) {
            findings.add(texts.refused(
                    place.element(),
                    "platform.model.kind",
                    place.name(),
                    text,
                    texts.say("platform.model.kind." + needed)));
        }
    }

    private boolean fits(Kind needed, String text) {
        if (!ModelExpression.isIn(text)) {
            return needed.reads(text);
        }
        Argument whole = whole(text);
        if (whole instanceof Literal literal) {
            return needed.takes(literal.value().getClass());
        }
        return !(whole instanceof Answer answer)
                || beans.methods(answer.call()).isEmpty()
                || beans.methods(answer.call()).stream().anyMatch(method -> needed.takes(method.getReturnType()));
    }

    /** What is not of the language at all is refused elsewhere. */
    private static @Nullable Argument whole(String text) {
        try {
            return ModelExpression.read(text).whole();
        } catch (ForeignExpression e) {
            return null;
        }
    }
}
