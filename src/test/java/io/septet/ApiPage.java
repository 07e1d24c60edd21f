package io.septet;

import com.fasterxml.jackson.databind.JavaType;
import io.septet.directory.PersonId;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.JavadocPropertyCustomizer;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.core.providers.JavadocProvider;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** How springdoc describes {@code /api}: in the words of the sources, and with what Septet's security answers. */
@TestConfiguration
@ImportAutoConfiguration({
    SpringDocConfiguration.class,
    SpringDocConfigProperties.class,
    SpringDocWebMvcConfiguration.class
})
class ApiPage {

    private static final Map<String, String> MEANINGS = Map.of(
            "200", "Done",
            "204", "Done, and there is nothing to say",
            "400", "The body or a parameter cannot be read",
            "401", "Nobody is signed in",
            "403", "The token of the session is missing, or another one's",
            "404", "There is no such list",
            "409", "Refused, with the reasons in the reader's language",
            "412", "Another draft of the task was saved since",
            "413", "The body is longer than Septet reads",
            "415", "The body is of another type");

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(PersonId.class)
                .replaceWithSchema(Record.class, new ObjectSchema());
    }

    @Bean
    JavadocProvider sourceJavadoc() {
        return new SourceJavadoc();
    }

    @Bean
    JavadocPropertyCustomizer partsOfRecords(JavadocProvider javadoc, ObjectMapperProvider mappers) {
        return new JavadocPropertyCustomizer(javadoc, mappers);
    }

    /** What is not {@link Nullable} in a record is always there. */
    @Bean
    ModelConverter alwaysThere() {
        return new ModelConverter() {
            @Override
            @SuppressWarnings("rawtypes")
            public Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> next) {
                Schema<?> schema = next.hasNext() ? next.next().resolve(type, context, next) : null;
                JavaType java = Json31.mapper().constructType(type.getType());
                if (schema != null && java.getRawClass().isRecord()) {
                    Schema<?> defined = schema.get$ref() == null
                            ? schema
                            : context.getDefinedModels().get(java.getRawClass().getSimpleName());
                    say(java.getRawClass(), defined);
                }
                return schema;
            }
        };
    }

    private static void say(Class<?> record, Schema<?> schema) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        for (RecordComponent part : record.getRecordComponents()) {
            Schema<?> property = schema.getProperties().get(part.getName());
            if (isNullable(part) && property.getTypes() != null) {
                property.addType("null");
            }
        }
        schema.setRequired(Stream.of(record.getRecordComponents())
                .filter(part -> !isNullable(part))
                .map(RecordComponent::getName)
                .toList());
    }

    private static boolean isNullable(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** A form's content is text to its controller, which hands it on as it is. */
    @Bean
    GlobalOperationCustomizer contents() {
        return (operation, method) -> {
            if (operation.getRequestBody() != null
                    && Stream.of(method.getMethod().getParameters())
                            .anyMatch(parameter -> parameter.isAnnotationPresent(RequestBody.class)
                                    && parameter.getType() == String.class)) {
                operation
                        .getRequestBody()
                        .description("What is filled in; its fields are those of the form.")
                        .getContent()
                        .values()
                        .forEach(content -> content.setSchema(new ObjectSchema()));
            }
            return operation;
        };
    }

    /** An exception is answered for a whole controller; what only one address throws is said of this one. */
    @Bean
    GlobalOperationCustomizer refusals() {
        return (operation, method) -> {
            ApiResponses answers = operation.getResponses();
            if (!method.getMethod().getName().equals("saveDraft")) {
                answers.remove("412");
            }
            if (operation.getRequestBody() == null && !hasTypedParameter(operation)) {
                answers.remove("400");
            } else if (operation.getRequestBody() == null) {
                answers.addApiResponse("400", new ApiResponse());
            } else {
                answers.addApiResponse("400", new ApiResponse());
                answers.addApiResponse("413", new ApiResponse());
                answers.addApiResponse("415", new ApiResponse());
            }
            if (!method.hasMethodAnnotation(GetMapping.class)) {
                answers.addApiResponse("403", new ApiResponse());
            }
            answers.addApiResponse("401", new ApiResponse());
            answers.forEach((status, answer) -> answer.setDescription(MEANINGS.get(status)));
            return operation;
        };
    }

    /** Whether a parameter is needed that is no plain text. */
    private static boolean hasTypedParameter(Operation operation) {
        return Stream.ofNullable(operation.getParameters())
                .flatMap(List::stream)
                .anyMatch(parameter -> Boolean.TRUE.equals(parameter.getRequired())
                        && parameter.getSchema().getFormat() != null);
    }

    @Bean
    GlobalOpenApiCustomizer frame() {
        return api -> {
            api.info(new Info()
                    .title("Septet")
                    .description("What the forms in Tasklist ask for beside the engine's own REST interface.")
                    .version("current")
                    .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0")));
            api.servers(List.of(new Server().url("/")));
            api.getTags().forEach(tag -> tag.setName(withoutController(tag.getName())));
            api.getPaths().values().stream()
                    .flatMap(address -> address.readOperations().stream())
                    .forEach(operation -> {
                        operation.setTags(operation.getTags().stream()
                                .map(ApiPage::withoutController)
                                .toList());
                        if (operation.getSummary().equals(operation.getDescription())) {
                            operation.setDescription(null);
                        }
                    });
            api.getComponents()
                    .addSecuritySchemes(
                            "session",
                            new SecurityScheme()
                                    .type(SecurityScheme.Type.APIKEY)
                                    .in(SecurityScheme.In.COOKIE)
                                    .name("JSESSIONID")
                                    .description("As the login page gives it. Whatever changes something sends the"
                                            + " cookie SEPTET-XSRF again, as the header X-SEPTET-XSRF."))
                    .addSecuritySchemes(
                            "password",
                            new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("basic"));
            api.security(List.of(
                    new SecurityRequirement().addList("session"), new SecurityRequirement().addList("password")));
        };
    }

    private static String withoutController(String tag) {
        return tag.replaceFirst("-controller$", "");
    }
}
