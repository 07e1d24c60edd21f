package io.septet.answer.process;

import io.septet.platform.FieldKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.type.AbstractFormFieldType;
import org.camunda.bpm.engine.impl.form.type.StringFormType;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.springframework.stereotype.Component;

/**
 * Lets the engine read models whose fields are of Septet's kinds. It does no more with them: forms are filled in by Septet's
 * own module, and the desk takes them in.
 */
@Component
class FieldKindsPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<AbstractFormFieldType> types = new ArrayList<>();
        if (engine.getCustomFormTypes() != null) {
            types.addAll(engine.getCustomFormTypes());
        }
        Arrays.stream(FieldKind.values()).map(Type::new).forEach(types::add);
        engine.setCustomFormTypes(types);
    }

    /** A value of the kind is handed through as it is. */
    private static final class Type extends StringFormType {

        private final FieldKind kind;

        private Type(FieldKind kind) {
            this.kind = kind;
        }

        @Override
        public String getName() {
            return kind.type();
        }

        @Override
        public TypedValue convertValue(TypedValue value) {
            return value;
        }
    }
}
