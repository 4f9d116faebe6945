//! What the layers above this one keep in memory for a portal: one of each type.
//!
//! So handlers reach the state of their own module, and this layer names none of them.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

type ByType = HashMap<TypeId, Arc<dyn Any + Send + Sync>>;

/// One of each type. Clones are the same.
#[derive(Clone, Default)]
pub struct Resident(Arc<Mutex<ByType>>);

impl Resident {
    /// Returns the one of this type, which is made when it is first asked for.
    #[must_use]
    pub fn of<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        let mut all = self.all();
        let one = all.entry(TypeId::of::<T>()).or_insert_with(|| Arc::new(T::default()));
        // What stands under a type is of that type.
        Arc::clone(one).downcast().unwrap_or_default()
    }

    /// Returns the one of this type, if there is one.
    #[must_use]
    pub fn get<T: Any + Send + Sync>(&self) -> Option<Arc<T>> {
        self.all().get(&TypeId::of::<T>()).cloned()?.downcast().ok()
    }

    /// Keeps this one, instead of the one that there may be of its type.
    pub fn put<T: Any + Send + Sync>(&self, one: T) {
        self.all().insert(TypeId::of::<T>(), Arc::new(one));
    }

    fn all(&self) -> MutexGuard<'_, ByType> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_one_of_each_type_for_all_clones() {
        let resident = Resident::default();
        let clone = resident.clone();
        *resident.of::<Mutex<i32>>().lock().unwrap() = 7;
        assert_eq!(*clone.of::<Mutex<i32>>().lock().unwrap(), 7);
        assert!(clone.get::<Mutex<String>>().is_none());
        clone.put(Mutex::new("one".to_owned()));
        assert_eq!(*resident.of::<Mutex<String>>().lock().unwrap(), "one");
    }
}
