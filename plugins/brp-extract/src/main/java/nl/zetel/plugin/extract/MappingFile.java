package nl.zetel.plugin.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import nl.zetel.api.MunicipalityCode;
import nl.zetel.spi.PluginException;

/** Reads a mapping file: properties in UTF-8, as {@code mapping-zetel.properties} shows. */
final class MappingFile {

    private final Map<Field, String> columns = new EnumMap<>(Field.class);
    private final Map<Field, Map<String, String>> values = new EnumMap<>(Field.class);
    private List<DateFormat> dateFormats = List.of();
    private String nationalitySeparator = "";
    private Optional<MunicipalityCode> municipality = Optional.empty();
    private boolean endMayBeOpen = false;

    private MappingFile() {}

    /** The mapping in a file, or Zetel's own. */
    static Mapping read(Optional<Path> file) throws PluginException {
        try (InputStream stream = file.isPresent()
                        ? Files.newInputStream(file.get())
                        : MappingFile.class.getResourceAsStream("mapping-zetel.properties");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return read(properties);
        } catch (IOException | IllegalArgumentException e) {
            throw new PluginException(Text.MAPPING_UNREADABLE.of(), e);
        }
    }

    static Mapping read(Properties properties) throws PluginException {
        MappingFile mapping = new MappingFile();
        mapping.dateFormats = formats("dd-mm-jjjj jjjj-mm-dd jjjjmmdd");
        for (String key : properties.stringPropertyNames()) {
            mapping.take(key, properties.getProperty(key).strip());
        }
        for (Field needed : List.of(Field.BSN, Field.SURNAME, Field.BIRTH)) {
            if (!mapping.columns.containsKey(needed)) {
                throw new PluginException(Text.MAPPING_COLUMN_NEEDED.of(needed.key()));
            }
        }
        return new Mapping(
                mapping.columns,
                mapping.values,
                mapping.dateFormats,
                mapping.nationalitySeparator,
                mapping.municipality,
                mapping.endMayBeOpen);
    }

    private void take(String key, String value) throws PluginException {
        switch (key) {
            case "name" -> {}
            case "date-format" -> dateFormats = formats(value);
            case "nationality-separator" -> nationalitySeparator = value;
            case "open-end" -> endMayBeOpen = truth(value);
            case "constant.municipality" -> municipality = Optional.of(municipality(value));
            default -> takeOfField(key, value);
        }
    }

    private void takeOfField(String key, String value) throws PluginException {
        String[] parts = key.split("\\.", 3);
        Optional<Field> field = parts.length > 1 ? Field.of(parts[1]) : Optional.empty();
        if (field.isPresent() && parts.length == 2 && parts[0].equals("column")) {
            columns.put(field.get(), value);
        } else if (field.isPresent() && parts.length == 3 && parts[0].equals("value")) {
            values.computeIfAbsent(field.get(), f -> new HashMap<>()).put(parts[2].toLowerCase(Locale.ROOT), value);
        } else {
            throw new PluginException(Text.MAPPING_KEY_UNKNOWN.of(key));
        }
    }

    private static boolean truth(String value) throws PluginException {
        return switch (value) {
            case "ja" -> true;
            case "nee" -> false;
            default -> throw new PluginException(Text.MAPPING_OPEN_END.of());
        };
    }

    private static MunicipalityCode municipality(String value) throws PluginException {
        try {
            return new MunicipalityCode(value);
        } catch (IllegalArgumentException e) {
            throw new PluginException(Text.MAPPING_MUNICIPALITY.of(), e);
        }
    }

    private static List<DateFormat> formats(String value) throws PluginException {
        List<DateFormat> formats = new ArrayList<>();
        for (String pattern : value.split("\\s+")) {
            formats.add(DateFormat.of(pattern)
                    .orElseThrow(() -> new PluginException(Text.MAPPING_DATE_FORMAT.of(pattern))));
        }
        return formats;
    }
}
