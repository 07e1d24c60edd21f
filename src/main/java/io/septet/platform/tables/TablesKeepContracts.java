package io.septet.platform.tables;

import io.septet.platform.DecisionContract;
import io.septet.platform.DecisionContract.Input;
import io.septet.platform.DecisionContract.Kind;
import io.septet.platform.DecisionContract.Output;
import io.septet.platform.DeployedModels;
import io.septet.platform.ModelFinding;
import io.septet.platform.ModelRule;
import io.septet.platform.ModelTexts;
import io.septet.platform.tables.Table.Column;
import io.septet.platform.tables.Table.Row;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * A decision table asks for what the code hands to it and says what the code understands, one answer for each question;
 * and what stands in its cells is FEEL. That people whom it names are gone later is no reason not to start, nor is a cell
 * read again that was read when it was deployed.
 */
@Component
class TablesKeepContracts implements ModelRule {

    private static final Set<String> ONE_ANSWER = Set.of("UNIQUE", "FIRST", "ANY");

    private final ObjectProvider<DecisionContract> contracts;
    private final FeelText feel;
    private final ModelTexts texts;

    TablesKeepContracts(ObjectProvider<DecisionContract> contracts, FeelText feel, ModelTexts texts) {
        this.contracts = contracts;
        this.feel = feel;
        this.texts = texts;
    }

    @Override
    public List<ModelFinding> findings(DeployedModels deployed) {
        List<ModelFinding> findings = new ArrayList<>();
        Map<String, DecisionContract> byDecision =
                contracts.stream().collect(Collectors.toMap(DecisionContract::decision, Function.identity()));
        deployed.tables().stream()
                .flatMap(file -> Table.children(file.getRootElement(), "decision").stream())
                .forEach(decision -> findings.addAll(check(
                        decision, Optional.ofNullable(byDecision.get(decision.getAttribute("id"))), deployed.inUse())));
        return findings;
    }

    private List<ModelFinding> check(DomElement decision, Optional<DecisionContract> contract, boolean inUse) {
        String id = decision.getAttribute("id");
        List<DomElement> tables = Table.children(decision, "decisionTable");
        if (tables.isEmpty()) {
            return contract.map(agreed -> List.of(texts.refused(decision, "platform.table.none", id)))
                    .orElse(List.of());
        }
        Table table = Table.read(decision, tables.get(0));
        List<ModelFinding> findings = new ArrayList<>();
        if (table.rows().isEmpty()) {
            findings.add(texts.refused(table.at(), "platform.table.empty", id));
        }
        contract.ifPresent(agreed -> checkColumns(table, agreed, findings));
        if (findings.isEmpty()) {
            table.rows().forEach(row -> checkRow(table, row, contract, inUse, findings));
        }
        if (findings.isEmpty() && (!inUse || isOfValues(table))) {
            contract.ifPresent(agreed -> checkCoverage(table, agreed, findings));
        }
        return findings;
    }

    private void checkColumns(Table table, DecisionContract contract, List<ModelFinding> findings) {
        String id = table.decision();
        if (!ONE_ANSWER.contains(table.hitPolicy())) {
            findings.add(texts.refused(table.at(), "platform.table.policy", id, table.hitPolicy(), listed(ONE_ANSWER)));
        }
        for (Column column : table.inputs()) {
            Optional<Input> input = input(contract, column);
            if (input.isEmpty()) {
                findings.add(texts.refused(
                        column.at(),
                        "platform.table.input",
                        id,
                        column.label(),
                        column.asks(),
                        listed(contract.inputs().stream().map(Input::variable).toList())));
            } else if (!input.get().kind().isCalled(column.type())) {
                findings.add(texts.refused(
                        column.at(),
                        "platform.table.type",
                        id,
                        column.label(),
                        kind(input.get().kind()),
                        column.type()));
            }
        }
        List<String> said = table.outputs().stream().map(Column::asks).toList();
        List<String> wanted = contract.outputs().stream().map(Output::name).toList();
        if (!said.stream().sorted().toList().equals(wanted.stream().sorted().toList())) {
            findings.add(texts.refused(table.at(), "platform.table.outputs", id, listed(said), listed(wanted)));
        }
    }

    private void checkRow(
            Table table, Row row, Optional<DecisionContract> contract, boolean inUse, List<ModelFinding> findings) {
        if (row.conditions().size() != table.inputs().size()
                || row.says().size() != table.outputs().size()) {
            findings.add(texts.refused(row.at(), "platform.table.cells", table.decision(), row.number()));
            return;
        }
        for (int i = 0; i < table.inputs().size(); i++) {
            checkCondition(table, row, i, contract, inUse, findings);
        }
        for (int i = 0; i < table.outputs().size(); i++) {
            Column column = table.outputs().get(i);
            String cell = row.says().get(i);
            Optional<Output> output = contract.flatMap(agreed -> agreed.outputs().stream()
                    .filter(candidate -> candidate.name().equals(column.asks()))
                    .findFirst());
            if (output.isPresent()) {
                checkOutput(table, row, i, output.get(), inUse, findings);
            } else if (!inUse && !cell.isEmpty() && !feel.isExpression(cell, variables(table))) {
                findings.add(texts.refused(
                        row.answer(i), "platform.table.feel", table.decision(), row.number(), column.label(), cell));
            }
        }
    }

    private void checkCondition(
            Table table,
            Row row,
            int at,
            Optional<DecisionContract> contract,
            boolean inUse,
            List<ModelFinding> findings) {
        Column column = table.inputs().get(at);
        String cell = row.conditions().get(at);
        Optional<Condition> condition = Condition.read(cell);
        if (isOfWords(column, contract) && condition.filter(Condition::isList).isEmpty()) {
            findings.add(texts.refused(
                    row.condition(at), "platform.table.words", table.decision(), row.number(), column.label(), cell));
            return;
        }
        if (condition.isEmpty()) {
            if (!inUse && !feel.isCondition(cell, variables(table))) {
                String narrow = Values.narrow(cell);
                findings.add(
                        !narrow.equals(cell) && feel.isCondition(narrow, variables(table))
                                ? texts.refused(
                                        row.condition(at),
                                        "platform.table.wide",
                                        table.decision(),
                                        row.number(),
                                        column.label(),
                                        cell,
                                        narrow)
                                : texts.refused(
                                        row.condition(at),
                                        "platform.table.feel",
                                        table.decision(),
                                        row.number(),
                                        column.label(),
                                        cell));
            }
            return;
        }
        contract.flatMap(agreed -> input(agreed, column))
                .filter(input -> !condition.get().values().stream().allMatch(value -> isExpected(input, value)))
                .ifPresent(input -> findings.add(texts.refused(
                        row.condition(at),
                        "platform.table.value",
                        table.decision(),
                        row.number(),
                        column.label(),
                        cell,
                        input.words().isEmpty() ? kind(input.kind()) : quoted(input.words()))));
    }

    private static boolean isExpected(Input input, Object value) {
        return Values.is(input.kind(), value)
                && (input.words().isEmpty() || input.words().contains((String) value));
    }

    private void checkOutput(Table table, Row row, int at, Output output, boolean inUse, List<ModelFinding> findings) {
        Column column = table.outputs().get(at);
        String cell = row.says().get(at);
        Optional<Object> value = Condition.value(cell).filter(said -> Values.is(output.kind(), said));
        if (value.isEmpty() || output.kind().isNumber() && Values.isNegative(value.get())) {
            findings.add(texts.refused(
                    row.answer(at),
                    "platform.table.value",
                    table.decision(),
                    row.number(),
                    column.label(),
                    cell,
                    output.words().isEmpty() ? kind(output.kind()) : quoted(output.words())));
        } else if (output.kind() == Kind.TEXT
                && !output.words().contains(value.get())
                && !inUse
                && !output.others().test((String) value.get())) {
            findings.add(texts.refused(
                    row.answer(at),
                    "platform.table.value",
                    table.decision(),
                    row.number(),
                    column.label(),
                    cell,
                    quoted(output.words())));
        }
    }

    /** Whether it can be tried out without FEEL, which takes its time when first asked. */
    private static boolean isOfValues(Table table) {
        return table.rows().stream().flatMap(row -> row.conditions().stream()).allMatch(cell -> Condition.read(cell)
                .isPresent());
    }

    private void checkCoverage(Table table, DecisionContract contract, List<ModelFinding> findings) {
        List<Input> inputs = table.inputs().stream()
                .map(column -> input(contract, column).orElseThrow())
                .toList();
        Optional<Coverage> covered = Coverage.of(table, inputs, feel);
        if (covered.isEmpty()) {
            findings.add(texts.unwise(table.at(), "platform.table.uncounted", table.decision()));
            return;
        }
        Coverage coverage = covered.get();
        if (table.hitPolicy().equals("FIRST")) {
            coverage.idle()
                    .forEach(row -> findings.add(
                            texts.unwise(row.at(), "platform.table.idle", table.decision(), row.number())));
        } else {
            coverage.overlap(table.hitPolicy().equals("ANY"))
                    .ifPresent(both -> findings.add(texts.refused(
                            both.other().at(),
                            "platform.table.overlap",
                            table.decision(),
                            both.one().number(),
                            both.other().number(),
                            both.where())));
        }
        if (contract.isComplete()) {
            coverage.gap()
                    .ifPresent(where ->
                            findings.add(texts.refused(table.at(), "platform.table.gap", table.decision(), where)));
        }
    }

    private static boolean isOfWords(Column column, Optional<DecisionContract> contract) {
        return contract.flatMap(agreed -> input(agreed, column))
                .filter(input -> input.kind() == Kind.WORDS)
                .isPresent();
    }

    private static Optional<Input> input(DecisionContract contract, Column column) {
        return contract.inputs().stream()
                .filter(input -> input.variable().equals(column.asks()))
                .findFirst();
    }

    private static Set<String> variables(Table table) {
        return Stream.concat(table.inputs().stream(), table.outputs().stream())
                .map(Column::asks)
                .collect(Collectors.toSet());
    }

    private String kind(Kind kind) {
        return texts.say("platform.table.kind." + kind);
    }

    private static String quoted(Collection<String> words) {
        return words.stream().sorted().map("\"%s\""::formatted).collect(Collectors.joining(", "));
    }

    private static String listed(Collection<String> names) {
        return String.join(", ", new TreeSet<>(names));
    }
}
