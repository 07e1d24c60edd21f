package io.septet.risk;

import io.septet.calendar.WorkingTime;
import io.septet.plan.ItemInPlan;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.risk.domain.ItemRisk;
import io.septet.risk.domain.ItemRiskRepository;
import io.septet.tracking.ItemUnderWay;
import io.septet.tracking.WorkUnderWay;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what is at risk (T4). All work of all projects is looked at together, in a number of statements that does not grow
 * with them; days are counted in memory, and the table is asked once for facts that are alike.
 */
@Component
@Transactional
public class LookForRisks {

    private final WorkUnderWay work;
    private final PlanVersions plans;
    private final RiskLevels levels;
    private final ItemRiskRepository risks;
    private final WorkingTime time;

    LookForRisks(WorkUnderWay work, PlanVersions plans, RiskLevels levels, ItemRiskRepository risks, WorkingTime time) {
        this.work = work;
        this.plans = plans;
        this.levels = levels;
        this.risks = risks;
        this.time = time;
    }

    /** Looks at everything; on a day off nobody could have done anything about it, and nothing is looked at. */
    public void look() {
        if (!time.isWorkingDay(time.today())) {
            return;
        }
        List<ItemUnderWay> all = work.all();
        Map<WorkItemRef, ItemInPlan> inPlan = inPlan(all);
        Map<ItemUnderWay, RiskFacts> facts = new LinkedHashMap<>();
        all.forEach(item -> facts.put(item, RiskFacts.of(item, of(item, inPlan))));
        Map<RiskFacts, Judgement> judged = levels.of(new HashSet<>(facts.values()));
        Map<WorkItemRef, ItemRisk> before =
                risks.findBySettledAtIsNull().stream().collect(Collectors.toMap(ItemRisk::item, Function.identity()));
        Instant now = time.now();
        List<ItemRisk> found = new ArrayList<>();
        facts.forEach((item, known) -> {
            Judgement judgement = Objects.requireNonNull(judged.get(known));
            if (judgement.level() == RiskLevel.NONE) {
                return;
            }
            ItemRisk risk = before.remove(item.item());
            if (risk == null) {
                found.add(new ItemRisk(
                        item.item(), known, judgement, of(item, inPlan).accountable(), now));
            } else {
                risk.becomes(known, judgement, of(item, inPlan).accountable(), now);
            }
        });
        before.values().forEach(risk -> risk.settle(now));
        risks.keep(found);
    }

    private Map<WorkItemRef, ItemInPlan> inPlan(List<ItemUnderWay> all) {
        Set<ProjectId> projects =
                all.stream().map(item -> item.item().project()).collect(Collectors.toSet());
        return plans.itemsInEffect(projects);
    }

    private static ItemInPlan of(ItemUnderWay item, Map<WorkItemRef, ItemInPlan> inPlan) {
        return inPlan.getOrDefault(item.item(), ItemInPlan.UNKNOWN);
    }
}
