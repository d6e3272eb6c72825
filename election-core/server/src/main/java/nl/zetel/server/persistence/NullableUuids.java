package nl.zetel.server.persistence;

import java.sql.Types;
import java.util.Collection;
import java.util.UUID;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.mappings.DatabaseMapping;
import org.eclipse.persistence.mappings.OneToOneMapping;
import org.eclipse.persistence.mappings.converters.UUIDConverter;
import org.eclipse.persistence.mappings.foundation.AbstractDirectMapping;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/**
 * Lets a column of type {@code uuid} be empty. EclipseLink 4.0.7 cannot read an empty one, and writes it as text, which
 * PostgreSQL refuses (EclipseLink issues 2768 and 2717).
 */
public class NullableUuids implements SessionCustomizer {

    @Override
    public void customize(Session session) {
        session.getDescriptors().values().stream()
                .map(descriptor -> descriptor.getMappings())
                .flatMap(Collection::stream)
                .forEach(mapping -> customize(mapping, session));
    }

    private static void customize(DatabaseMapping mapping, Session session) {
        if (mapping instanceof AbstractDirectMapping direct && isUuid(direct)) {
            direct.setConverter(new NullableUuid());
            asUuid(direct.getField());
        } else if (mapping instanceof OneToOneMapping reference && refersByUuid(reference, session)) {
            reference.getForeignKeyFields().forEach(NullableUuids::asUuid);
        }
    }

    private static boolean refersByUuid(OneToOneMapping reference, Session session) {
        return session.getDescriptor(reference.getReferenceClass()).getMappings().stream()
                .filter(mapping -> mapping.isJPAId())
                .anyMatch(mapping -> mapping instanceof AbstractDirectMapping direct && isUuid(direct));
    }

    private static boolean isUuid(AbstractDirectMapping mapping) {
        return mapping.getConverter() instanceof UUIDConverter;
    }

    private static void asUuid(DatabaseField field) {
        field.setSqlType(Types.OTHER);
    }

    private static final class NullableUuid extends UUIDConverter {

        private static final long serialVersionUID = 1L;

        @Override
        public @Nullable UUID convertDataValueToObjectValue(@Nullable Object value, @Nullable Session session) {
            return value == null ? null : UUID.fromString(value.toString());
        }
    }
}
