/**
 */
package ringside.model.lab.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import ringside.model.lab.FullPolicy;
import ringside.model.lab.HandOff;
import ringside.model.lab.LabPackage;
import ringside.model.lab.MappingMode;
import ringside.model.lab.SharedMemoryRegion;
import ringside.model.lab.VirtualMachine;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Shared Memory Region</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link ringside.model.lab.impl.SharedMemoryRegionImpl#getMapping <em>Mapping</em>}</li>
 *   <li>{@link ringside.model.lab.impl.SharedMemoryRegionImpl#getHandOff <em>Hand Off</em>}</li>
 *   <li>{@link ringside.model.lab.impl.SharedMemoryRegionImpl#getFullPolicy <em>Full Policy</em>}</li>
 *   <li>{@link ringside.model.lab.impl.SharedMemoryRegionImpl#getBuffers <em>Buffers</em>}</li>
 *   <li>{@link ringside.model.lab.impl.SharedMemoryRegionImpl#getBufferBytes <em>Buffer Bytes</em>}</li>
 *   <li>{@link ringside.model.lab.impl.SharedMemoryRegionImpl#getMembers <em>Members</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SharedMemoryRegionImpl extends ElementImpl implements SharedMemoryRegion
{
	/**
	 * The default value of the '{@link #getMapping() <em>Mapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapping()
	 * @generated
	 * @ordered
	 */
	protected static final MappingMode MAPPING_EDEFAULT = MappingMode.PAIRWISE_WINDOW;

	/**
	 * The cached value of the '{@link #getMapping() <em>Mapping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapping()
	 * @generated
	 * @ordered
	 */
	protected MappingMode mapping = MAPPING_EDEFAULT;

	/**
	 * The default value of the '{@link #getHandOff() <em>Hand Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandOff()
	 * @generated
	 * @ordered
	 */
	protected static final HandOff HAND_OFF_EDEFAULT = HandOff.COPY;

	/**
	 * The cached value of the '{@link #getHandOff() <em>Hand Off</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandOff()
	 * @generated
	 * @ordered
	 */
	protected HandOff handOff = HAND_OFF_EDEFAULT;

	/**
	 * The default value of the '{@link #getFullPolicy() <em>Full Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final FullPolicy FULL_POLICY_EDEFAULT = FullPolicy.BACKPRESSURE;

	/**
	 * The cached value of the '{@link #getFullPolicy() <em>Full Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFullPolicy()
	 * @generated
	 * @ordered
	 */
	protected FullPolicy fullPolicy = FULL_POLICY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBuffers() <em>Buffers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuffers()
	 * @generated
	 * @ordered
	 */
	protected static final int BUFFERS_EDEFAULT = 8;

	/**
	 * The cached value of the '{@link #getBuffers() <em>Buffers</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBuffers()
	 * @generated
	 * @ordered
	 */
	protected int buffers = BUFFERS_EDEFAULT;

	/**
	 * The default value of the '{@link #getBufferBytes() <em>Buffer Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferBytes()
	 * @generated
	 * @ordered
	 */
	protected static final int BUFFER_BYTES_EDEFAULT = 256;

	/**
	 * The cached value of the '{@link #getBufferBytes() <em>Buffer Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBufferBytes()
	 * @generated
	 * @ordered
	 */
	protected int bufferBytes = BUFFER_BYTES_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<VirtualMachine> members;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SharedMemoryRegionImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return LabPackage.Literals.SHARED_MEMORY_REGION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MappingMode getMapping()
	{
		return mapping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMapping(MappingMode newMapping)
	{
		MappingMode oldMapping = mapping;
		mapping = newMapping == null ? MAPPING_EDEFAULT : newMapping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.SHARED_MEMORY_REGION__MAPPING, oldMapping, mapping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HandOff getHandOff()
	{
		return handOff;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandOff(HandOff newHandOff)
	{
		HandOff oldHandOff = handOff;
		handOff = newHandOff == null ? HAND_OFF_EDEFAULT : newHandOff;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.SHARED_MEMORY_REGION__HAND_OFF, oldHandOff, handOff));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FullPolicy getFullPolicy()
	{
		return fullPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFullPolicy(FullPolicy newFullPolicy)
	{
		FullPolicy oldFullPolicy = fullPolicy;
		fullPolicy = newFullPolicy == null ? FULL_POLICY_EDEFAULT : newFullPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.SHARED_MEMORY_REGION__FULL_POLICY, oldFullPolicy, fullPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBuffers()
	{
		return buffers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBuffers(int newBuffers)
	{
		int oldBuffers = buffers;
		buffers = newBuffers;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.SHARED_MEMORY_REGION__BUFFERS, oldBuffers, buffers));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBufferBytes()
	{
		return bufferBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBufferBytes(int newBufferBytes)
	{
		int oldBufferBytes = bufferBytes;
		bufferBytes = newBufferBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, LabPackage.SHARED_MEMORY_REGION__BUFFER_BYTES, oldBufferBytes, bufferBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VirtualMachine> getMembers()
	{
		if (members == null)
		{
			members = new EObjectEList<VirtualMachine>(VirtualMachine.class, this, LabPackage.SHARED_MEMORY_REGION__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case LabPackage.SHARED_MEMORY_REGION__MAPPING:
				return getMapping();
			case LabPackage.SHARED_MEMORY_REGION__HAND_OFF:
				return getHandOff();
			case LabPackage.SHARED_MEMORY_REGION__FULL_POLICY:
				return getFullPolicy();
			case LabPackage.SHARED_MEMORY_REGION__BUFFERS:
				return getBuffers();
			case LabPackage.SHARED_MEMORY_REGION__BUFFER_BYTES:
				return getBufferBytes();
			case LabPackage.SHARED_MEMORY_REGION__MEMBERS:
				return getMembers();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case LabPackage.SHARED_MEMORY_REGION__MAPPING:
				setMapping((MappingMode)newValue);
				return;
			case LabPackage.SHARED_MEMORY_REGION__HAND_OFF:
				setHandOff((HandOff)newValue);
				return;
			case LabPackage.SHARED_MEMORY_REGION__FULL_POLICY:
				setFullPolicy((FullPolicy)newValue);
				return;
			case LabPackage.SHARED_MEMORY_REGION__BUFFERS:
				setBuffers((Integer)newValue);
				return;
			case LabPackage.SHARED_MEMORY_REGION__BUFFER_BYTES:
				setBufferBytes((Integer)newValue);
				return;
			case LabPackage.SHARED_MEMORY_REGION__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends VirtualMachine>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case LabPackage.SHARED_MEMORY_REGION__MAPPING:
				setMapping(MAPPING_EDEFAULT);
				return;
			case LabPackage.SHARED_MEMORY_REGION__HAND_OFF:
				setHandOff(HAND_OFF_EDEFAULT);
				return;
			case LabPackage.SHARED_MEMORY_REGION__FULL_POLICY:
				setFullPolicy(FULL_POLICY_EDEFAULT);
				return;
			case LabPackage.SHARED_MEMORY_REGION__BUFFERS:
				setBuffers(BUFFERS_EDEFAULT);
				return;
			case LabPackage.SHARED_MEMORY_REGION__BUFFER_BYTES:
				setBufferBytes(BUFFER_BYTES_EDEFAULT);
				return;
			case LabPackage.SHARED_MEMORY_REGION__MEMBERS:
				getMembers().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case LabPackage.SHARED_MEMORY_REGION__MAPPING:
				return mapping != MAPPING_EDEFAULT;
			case LabPackage.SHARED_MEMORY_REGION__HAND_OFF:
				return handOff != HAND_OFF_EDEFAULT;
			case LabPackage.SHARED_MEMORY_REGION__FULL_POLICY:
				return fullPolicy != FULL_POLICY_EDEFAULT;
			case LabPackage.SHARED_MEMORY_REGION__BUFFERS:
				return buffers != BUFFERS_EDEFAULT;
			case LabPackage.SHARED_MEMORY_REGION__BUFFER_BYTES:
				return bufferBytes != BUFFER_BYTES_EDEFAULT;
			case LabPackage.SHARED_MEMORY_REGION__MEMBERS:
				return members != null && !members.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (mapping: ");
		result.append(mapping);
		result.append(", handOff: ");
		result.append(handOff);
		result.append(", fullPolicy: ");
		result.append(fullPolicy);
		result.append(", buffers: ");
		result.append(buffers);
		result.append(", bufferBytes: ");
		result.append(bufferBytes);
		result.append(')');
		return result.toString();
	}

} //SharedMemoryRegionImpl
