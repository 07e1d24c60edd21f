package io.septet.issue;

import io.septet.project.Happening;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to issues. */
@Configuration(proxyBeanMethods = false)
class IssuesHappen {

    @Bean
    Happening issueRaised() {
        return Happening.of(
                "Issue",
                "it.raisedAt",
                "it.raisedBy",
                "it.description",
                "it.raisedAt is not null",
                "issue.happened.raised",
                "issues");
    }

    @Bean
    Happening issueSettled() {
        return Happening.of(
                "Issue",
                "it.closedAt",
                null,
                "it.description",
                "it.state in (SETTLED, DECIDED)",
                "issue.happened.settled",
                "issues");
    }
}
