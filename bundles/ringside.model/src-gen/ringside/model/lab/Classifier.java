/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Classifier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Determines the virtual machine or machines for a packet from the packet's data (US11412059B2, claim 22).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.Classifier#getKey <em>Key</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getClassifier()
 * @model
 * @generated
 */
public interface Classifier extends Element
{
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * The default value is <code>"DST_MAC"</code>.
	 * The literals are from the enumeration {@link ringside.model.lab.RuleKey}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which fields of the packet decide.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see ringside.model.lab.RuleKey
	 * @see #setKey(RuleKey)
	 * @see ringside.model.lab.LabPackage#getClassifier_Key()
	 * @model default="DST_MAC"
	 * @generated
	 */
	RuleKey getKey();

	/**
	 * Sets the value of the '{@link ringside.model.lab.Classifier#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see ringside.model.lab.RuleKey
	 * @see #getKey()
	 * @generated
	 */
	void setKey(RuleKey value);

} // Classifier
