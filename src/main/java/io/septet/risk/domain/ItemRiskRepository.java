package io.septet.risk.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All risks of work items. */
public interface ItemRiskRepository extends Repository<ItemRisk, UUID>, RisksByTheThousand {

    /** Everything that is at risk, of all projects. */
    List<ItemRisk> findBySettledAtIsNull();

    /** All of a project, the latest first. */
    List<ItemRisk> findByProjectIdOrderBySinceDescWorkItemKeyAsc(UUID projectId);

    List<ItemRisk> findByProjectIdAndSettledAtIsNull(UUID projectId);

    /** Of these projects those with something at high risk, each with how much. */
    @Query(
            """
            select new io.septet.risk.domain.HighInProject(risk.projectId, count(risk)) from ItemRisk risk
            where risk.projectId in :projects and risk.settledAt is null and risk.judgement.level = HIGH
            group by risk.projectId""")
    List<HighInProject> countHigh(Collection<UUID> projects);

    /** The projects with something at high risk for which no response was asked for yet. */
    @Query(
            """
            select distinct risk.projectId from ItemRisk risk
            where risk.settledAt is null and risk.judgement.level = HIGH and not exists
              (select 1 from AskedResponse response where response.openItem = risk.openItem)""")
    Set<UUID> findProjectsToAsk();

    /** The projects with something at risk of which no list was sent on that day. */
    @Query(
            """
            select distinct risk.projectId from ItemRisk risk
            where risk.settledAt is null and not exists
              (select 1 from RiskList list where list.projectId = risk.projectId and list.sentOn = :day)""")
    Set<UUID> findProjectsToList(LocalDate day);
}
