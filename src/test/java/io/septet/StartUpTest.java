package io.septet;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ProcessTest
@TestPropertySource(properties = "septet.models.of-modules=none")
class StartUpTest {

    @Autowired
    RepositoryService repository;

    @Test
    @DisplayName("Septet starts")
    void starts() {
        assertThat(repository.createProcessDefinitionQuery().count()).isZero();
    }
}
