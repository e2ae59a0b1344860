/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Packet Spec</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One packet, sent once.
 * <!-- end-model-doc -->
 *
 *
 * @see ringside.model.lab.LabPackage#getPacketSpec()
 * @model
 * @generated
 */
public interface PacketSpec extends Traffic
{
} // PacketSpec
