package io.septet.models;

import static io.septet.Company.ann;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.models.Publication.Source;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("X3: what comes into force")
class PublicationsTest {

    private static final PersonId OWNER = PersonId.of(ann("research"));
    private static final String FORM = "forms/nowhere/publications-test.html";

    private static final String SCRIPT =
            "<form><script cam-script type=\"text/form-script\">import('/septet/form.mjs').then(form => form.open(camForm))</script></form>";

    @Autowired
    RepositoryService repository;

    @Autowired
    IdentityService identities;

    @Autowired
    Publications publications;

    @AfterEach
    void nobodySignedIn() {
        identities.clearAuthentication();
        repository.createDeploymentQuery().deploymentNameLike("Publications test%").list().stream()
                .map(Deployment::getId)
                .forEach(repository::deleteDeployment);
    }

    @Test
    @DisplayName("with the application is on record as its own")
    void packaged() {
        String deployment = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("plan-sign-off")
                .orderByProcessDefinitionVersion()
                .asc()
                .listPage(0, 1)
                .get(0)
                .getDeploymentId();
        assertThat(publications.byDeployment().get(deployment))
                .returns(Source.PACKAGED, Publication::source)
                .returns(null, Publication::by)
                .returns("", Publication::reason);
    }

    @Test
    @DisplayName("through somebody is on record with who, when and why, also after the engine has forgotten it")
    void owner() {
        Deployment made = deploy(SCRIPT, "Publications test: legal looks first");
        Publication put = publications.byDeployment().get(made.getId());
        assertThat(put)
                .returns(Source.OWNER, Publication::source)
                .returns(OWNER, Publication::by)
                .returns("Publications test: legal looks first", Publication::reason)
                .returns(made.getDeploymentTime().toInstant(), Publication::at);
        identities.clearAuthentication();
        repository.deleteDeployment(made.getId());
        assertThat(publications.byDeployment()).containsEntry(made.getId(), put);
    }

    @Test
    @DisplayName("is on record only if it does come into force")
    void refused() {
        int before = publications.byDeployment().size();
        assertThatThrownBy(() -> deploy("<script>alert(1)</script>", "Publications test: refused"));
        assertThat(publications.byDeployment()).hasSize(before);
    }

    private Deployment deploy(String form, String reason) {
        identities.setAuthentication(OWNER.value(), List.of(Groups.CAMUNDA_ADMIN));
        return repository
                .createDeployment()
                .name(reason)
                .source("Modeler")
                .addString(FORM, form)
                .deploy();
    }
}
