/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Memory</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The main memory. It holds no payload; reads and writes that no cache serves are counted here.
 * <!-- end-model-doc -->
 *
 *
 * @see ringside.model.lab.LabPackage#getMemory()
 * @model
 * @generated
 */
public interface Memory extends Element
{
} // Memory
