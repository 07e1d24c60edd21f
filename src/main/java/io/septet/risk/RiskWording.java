package io.septet.risk;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how much something is at risk, and why, in a reader's language. */
@Component
public class RiskWording {

    private final MessageSource texts;

    RiskWording(MessageSource texts) {
        this.texts = texts;
    }

    public String level(Judgement judgement, Locale reader) {
        return texts.getMessage("risk.level." + judgement.level(), null, reader);
    }

    /** The reason with its figures. */
    public String because(Judgement judgement, RiskFacts facts, Locale reader) {
        return texts.getMessage(
                "risk.because." + judgement.because(),
                new Object[] {facts.deviation(), facts.daysLate(), facts.successors()},
                reader);
    }

    /** The level and the reason for it. */
    public String levelAndWhy(Judgement judgement, RiskFacts facts, Locale reader) {
        return texts.getMessage(
                "risk.levelAndWhy", new Object[] {level(judgement, reader), because(judgement, facts, reader)}, reader);
    }

    /**
     * Each item in a line; below them what was finished early.
     *
     * @param agreed what the plan says that follows when work is early
     */
    String lines(RiskListView list, String agreed, Locale reader) {
        StringBuilder lines = new StringBuilder();
        for (RiskListView.Line line : list.lines()) {
            lines.append(texts.getMessage(
                            "risk.list.line",
                            new Object[] {
                                line.key(),
                                line.title(),
                                level(line.judgement(), reader),
                                because(line.judgement(), line.facts(), reader)
                            },
                            reader))
                    .append('\n');
        }
        if (!list.early().isEmpty()) {
            lines.append('\n')
                    .append(texts.getMessage("risk.list.early", new Object[] {agreed}, reader))
                    .append('\n');
            list.early().forEach(item -> lines.append(texts.getMessage(
                            "risk.list.early.line", new Object[] {item.key(), item.title(), item.daysEarly()}, reader))
                    .append('\n'));
        }
        return lines.toString().strip();
    }

    /** How likely something is that may happen, and how much it would mean. */
    public String degree(RaisedRisk raised, Locale reader) {
        return texts.getMessage(
                "risk.degree",
                new Object[] {
                    texts.getMessage("risk.degree." + raised.likelihood(), null, reader),
                    texts.getMessage("risk.degree." + raised.effect(), null, reader)
                },
                reader);
    }

    /** Why a response is asked for. */
    public String because(ResponseView response, Locale reader) {
        RaisedRisk raised = response.raised();
        return raised == null
                ? because(
                        Objects.requireNonNull(response.judgement()), Objects.requireNonNull(response.facts()), reader)
                : texts.getMessage(
                        "risk.raised.because", new Object[] {raised.mayHappen(), degree(raised, reader)}, reader);
    }

    String outcome(ResponseOutcome outcome, Locale reader) {
        return texts.getMessage("risk.outcome." + outcome, null, reader);
    }
}
