/** The documents of EML_NL as JAXB classes: every value as text, so that nothing is lost or refused while binding. */
@XmlSchema(namespace = Namespaces.EML, elementFormDefault = XmlNsForm.QUALIFIED)
@XmlAccessorType(XmlAccessType.FIELD)
@NullMarked
package nl.zetel.plugin.eml.jaxb;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlNsForm;
import jakarta.xml.bind.annotation.XmlSchema;
import org.jspecify.annotations.NullMarked;
