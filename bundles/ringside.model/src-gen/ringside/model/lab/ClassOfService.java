/**
 */
package ringside.model.lab;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Class Of Service</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A class of service (CLOS) of cache allocation technology: cores in it allocate in the ways of its capacity mask only. The mask limits allocation, never hits.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.ClassOfService#getNumber <em>Number</em>}</li>
 *   <li>{@link ringside.model.lab.ClassOfService#getCapacityMask <em>Capacity Mask</em>}</li>
 * </ul>
 *
 * @see ringside.model.lab.LabPackage#getClassOfService()
 * @model
 * @generated
 */
public interface ClassOfService extends Element
{
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The number of the class, 0 to 15.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see ringside.model.lab.LabPackage#getClassOfService_Number()
	 * @model default="0"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link ringside.model.lab.ClassOfService#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Capacity Mask</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The capacity bitmask (CBM): the LLC ways in which cores of this class may allocate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity Mask</em>' attribute.
	 * @see #setCapacityMask(long)
	 * @see ringside.model.lab.LabPackage#getClassOfService_CapacityMask()
	 * @model default="1" dataType="ringside.model.lab.WayMask"
	 * @generated
	 */
	long getCapacityMask();

	/**
	 * Sets the value of the '{@link ringside.model.lab.ClassOfService#getCapacityMask <em>Capacity Mask</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity Mask</em>' attribute.
	 * @see #getCapacityMask()
	 * @generated
	 */
	void setCapacityMask(long value);

} // ClassOfService
