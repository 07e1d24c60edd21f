package io.septet.risk;

import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.platform.CompanyLanguage;
import io.septet.project.ProjectId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files every list of what was at risk and every response (A1), and adds the responses to the trace of decisions (A3). */
@Component
@Order(7)
class RisksFiled implements FiledWithProject {

    private final RiskLists lists;
    private final Responses responses;
    private final RiskWording wording;
    private final CompanyLanguage language;

    RisksFiled(RiskLists lists, Responses responses, RiskWording wording, CompanyLanguage language) {
        this.lists = lists;
        this.responses = responses;
        this.wording = wording;
        this.language = language;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        Stream<Document> sent =
                lists.of(project).stream().map(list -> Document.of(list.sentAt(), fields(list), "risk.document.list"));
        Stream<Document> asked = responses.of(project).stream()
                .map(response -> Document.of(
                        latest(response),
                        fields(response),
                        "risk.document.response",
                        response.item().key()));
        return Stream.concat(sent, asked).toList();
    }

    private Fields fields(RiskListView list) {
        return new Fields()
                .rows("risk.open", list.lines(), (row, line) -> row.text(
                                "risk.list.item", line.key().value())
                        .text("risk.list.title", line.title())
                        .choice("risk.level", "risk.level.", line.judgement().level())
                        .text("risk.because", wording.because(line.judgement(), line.facts(), language.locale())))
                .rows("risk.early", list.early(), (row, item) -> row.text(
                                "risk.list.item", item.key().value())
                        .text("risk.list.title", item.title())
                        .number("tracking.item.daysEarly", item.daysEarly()));
    }

    private Fields fields(ResponseView response) {
        Optional<RiskAnswer> answer = Optional.ofNullable(response.answer());
        return new Fields()
                .text("risk.list.item", response.item().key().value())
                .text("risk.because", wording.because(response, language.locale()))
                .person(
                        "risk.raisedBy",
                        response.raised() == null ? null : response.raised().raisedBy())
                .department("risk.accountable", response.accountable())
                .person("risk.askedOf", response.askedOf())
                .moment("risk.askedAt", response.askedAt())
                .moment("risk.missedAt", response.missedAt())
                .person("risk.answeredBy", response.answeredBy())
                .person("risk.inPlaceOf", response.inPlaceOf())
                .moment("risk.answeredAt", response.answeredAt())
                .choice(
                        "risk.cause",
                        "risk.cause.",
                        answer.map(RiskAnswer::cause).orElse(null))
                .text("risk.explanation", answer.map(RiskAnswer::explanation).orElse(null))
                .rows("risk.measures", answer.map(RiskAnswer::measures).orElse(List.of()), (row, measure) -> row.text(
                                "risk.measure.what", measure.what())
                        .person("risk.measure.owner", measure.owner())
                        .date("risk.measure.dueOn", measure.dueOn()))
                .moment("risk.closedAt", response.closedAt())
                .choice("risk.outcome", "risk.outcome.", response.outcome());
    }

    private static Instant latest(ResponseView response) {
        return Stream.of(response.askedAt(), response.missedAt(), response.answeredAt(), response.closedAt())
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        return responses.of(project).stream()
                .filter(response -> response.answeredAt() != null)
                .map(response -> Decision.of(
                                Objects.requireNonNull(response.answeredAt()),
                                response.answeredBy(),
                                "risk.trace.ANSWERED")
                        .inPlaceOf(response.inPlaceOf())
                        .forDepartment(response.accountable())
                        .about(response.item().key().value())
                        .because(Objects.requireNonNull(response.answer()).explanation()))
                .toList();
    }
}
